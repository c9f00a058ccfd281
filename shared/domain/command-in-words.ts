import type { StaffLanguage } from './language.ts';
import { unreachable } from './result.ts';
import type { StaffCommand } from './staff-command.ts';
import { COMMAND_WORDS, OUTCOME_WORDS, RIGHT_WORDS } from './staff-words.ts';

/** A command as one would type it, without any word of its writer's own: no reason, name, address or number. */
export function commandInWords(command: StaffCommand, language: StaffLanguage): string {
  const words = COMMAND_WORDS[language];
  const outcomes = OUTCOME_WORDS[language];
  const rights = RIGHT_WORDS[language];
  switch (command.kind) {
    case 'close':
      return `${words.close} ${outcomes[command.outcome]}`;
    case 'closeRights':
      return `${words.close} ${command.decisions.map((each) => `${rights[each.right][0]} ${outcomes[each.outcome]}`).join(', ')}`;
    case 'refuse':
      return `${words.refuse} ${rights[command.right][0]}`;
    case 'rights':
      return `${words.rights} ${command.rights.map((right) => rights[right][0]).join(', ')}`;
    case 'receivedOn':
      return `${words.receivedOn} ${command.on}`;
    case 'away':
      return `${words.away} ${command.until}`;
    case 'language':
      return `${words.language} ${command.language}`;
    case 'send':
    case 'note':
    case 'cancel':
    case 'request':
    case 'identityConfirmed':
    case 'noData':
    case 'notARequest':
    case 'marketingStopped':
    case 'withdrawn':
    case 'forwarded':
    case 'hold':
    case 'release':
    case 'reopen':
    case 'register':
    case 'status':
    case 'help':
    case 'sendAcknowledgement':
    case 'resend':
    case 'samePerson':
    case 'confirm':
    case 'renewAddresses':
    case 'extend':
    case 'extendAnyway':
    case 'askIdentity':
    case 'askClarification':
    case 'duplicate':
    case 'merge':
    case 'personIs':
    case 'assign':
      return words[command.kind];
    default:
      return unreachable(command);
  }
}
