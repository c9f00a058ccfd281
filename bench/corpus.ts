import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RIGHT_IDS, type Right } from '../shared/domain/rights.ts';
import { MAIL_KINDS, type MailKind } from '../shared/domain/understanding.ts';

/** One mail of the corpus with its label; the form is told in test/corpus/README.md. */
export interface CorpusMail {
  readonly hand: string;
  readonly id: string;
  readonly language: string;
  readonly kind: MailKind;
  readonly rights: readonly Right[];
  readonly hard: boolean;
  readonly to: 'office' | 'gdpr';
  readonly subject: string;
  readonly body: string;
}

export const CORPUS_FOLDER = 'test/corpus';

/** Every mail of every hand, hands in the order of their names. Throws on the first line that breaks the form. */
export function readCorpus(folder: string = CORPUS_FOLDER): readonly CorpusMail[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mails'))
    .sort()
    .flatMap((name) => readHand(name.replace(/\.mails$/u, ''), readFileSync(join(folder, name), 'utf8')));
}

/** The hands that are measured on and never trained on. */
export function testHands(folder: string = CORPUS_FOLDER): ReadonlySet<string> {
  const parts = JSON.parse(readFileSync(join(folder, 'parts.json'), 'utf8')) as { readonly test: readonly string[] };
  return new Set(parts.test);
}

export function readHand(hand: string, file: string): readonly CorpusMail[] {
  return file
    .split(/^=== /mu)
    .slice(1)
    .map((block) => readMail(hand, block));
}

function readMail(hand: string, block: string): CorpusMail {
  const lines = block.split('\n');
  const id = (lines[0] ?? '').trim();
  const border = lines.indexOf('');
  const fields = new Map(
    lines.slice(1, border < 0 ? lines.length : border).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const wrong = (what: string): never => {
    throw new Error(`${hand} ${id}: ${what}`);
  };
  const kind = MAIL_KINDS.find((each) => each === fields.get('kind')) ?? wrong(`kind ${fields.get('kind')}`);
  const rights = (fields.get('rights') ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => RIGHT_IDS.find((right) => right === each) ?? wrong(`right ${each}`));
  if ((kind === 'request') !== rights.length > 0) wrong('rights without request, or request without rights');
  const to = fields.get('to');
  return {
    hand,
    id,
    language: fields.get('language') ?? wrong('no language'),
    kind,
    rights,
    hard: fields.get('hard') === 'yes',
    to: to === 'office' || to === 'gdpr' ? to : wrong(`to ${to}`),
    subject: fields.get('subject') ?? '',
    body: lines
      .slice(border + 1)
      .join('\n')
      .trim(),
  };
}
