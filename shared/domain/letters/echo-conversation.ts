import { formatDate, formatTime } from '../format-date.ts';
import type { EchoLine } from '../outbox.ts';
import { unreachable } from '../result.ts';
import { localTimeAt } from '../time.ts';
import { inlines, type Line } from './block.ts';
import type { StaffSetting } from './parts/staff-setting.ts';

export const CONVERSATION_CODES = [
  'person-named',
  'cannot-name-person',
  'acknowledgement-goes',
  'acknowledged-already',
  'no-address',
  'language-set',
  'assigned',
  'no-such-colleague',
  'away-until',
  'merged-into',
  'cannot-merge',
  'will-resend',
  'nothing-to-resend',
  'not-a-stranger',
  'nothing-to-confirm',
  'addresses-renewed',
  'names-identifiers',
  'names-addresses',
  'too-large-to-send',
] as const;

export type ConversationLine = Extract<EchoLine, { readonly code: (typeof CONVERSATION_CODES)[number] }>;

export const isConversationLine = (line: EchoLine): line is ConversationLine =>
  (CONVERSATION_CODES as readonly string[]).includes(line.code);

/** What the commands about who writes to whom have done, and what a waiting answer gives away. */
export function conversationInWords(line: ConversationLine, setting: StaffSetting): Line {
  const { context, language, life, phrases, talk, word } = setting;
  const { echo } = talk;
  switch (line.code) {
    case 'person-named':
      return echo.personNamed(line.address);
    case 'cannot-name-person':
      return echo.cannotNamePerson;
    case 'acknowledgement-goes':
      return echo.acknowledgementGoes;
    case 'acknowledged-already':
      return echo.acknowledgedAlready;
    case 'no-address':
      return echo.noAddress;
    case 'language-set':
      return echo.languageSet(phrases.languages[line.language]);
    case 'assigned':
      return echo.assigned(line.to);
    case 'no-such-colleague':
      return echo.noSuchColleague;
    case 'away-until':
      return echo.awayUntil(formatDate(line.until, language));
    case 'merged-into':
      return echo.mergedInto(line.reference);
    case 'cannot-merge':
      return echo.cannotMerge(line.reference);
    case 'will-resend': {
      const time = formatTime(localTimeAt(line.at, context.organisation.zone), language);
      return [echo.willResend(phrases.letters[line.letter], time), ' ', ...inlines(life.echo.undo(word))];
    }
    case 'nothing-to-resend':
      return echo.nothingToResend;
    case 'not-a-stranger':
      return echo.notAStranger;
    case 'nothing-to-confirm':
      return echo.nothingToConfirm;
    case 'addresses-renewed':
      return echo.addressesRenewed;
    case 'names-identifiers':
      return echo.namesIdentifiers(line.kinds.map((kind) => phrases.identifiers[kind]).join(', '));
    case 'names-addresses':
      return echo.namesAddresses(line.addresses.join(', '));
    case 'too-large-to-send':
      return echo.tooLarge(megabytes(line.bytes, language), megabytes(line.limit, language));
    default:
      return unreachable(line);
  }
}

const megabytes = (bytes: number, language: StaffSetting['language']): string => {
  const shown = (Math.round(bytes / 100_000) / 10).toString();
  return language === 'en' ? shown : shown.replace('.', ',');
};
