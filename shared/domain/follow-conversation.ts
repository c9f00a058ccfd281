import { isReachable } from './acknowledgeable.ts';
import type { Event } from './events.ts';
import { foldWord } from './fold-word.ts';
import { close } from './follow-closing.ts';
import type { Language } from './language.ts';
import type { Organisation } from './organisation.ts';
import { isPersonLetter, type LetterParams, type OutboxEntry } from './outbox.ts';
import { oweStaff } from './owe.ts';
import { oweAcknowledgement } from './owe-acknowledgement.ts';
import { type Done, nothing, type Turn, toPerson, undoneUntil } from './staff-turn.ts';
import { addMonths } from './time.ts';

/** A person has looked at what a guard held back: the acknowledgement goes out, unless it has already. */
export function sendAcknowledgement({ subject, reply, at, by }: Turn): Done {
  if (subject.person.address === '') return nothing({ code: 'no-address' });
  const letter = subject.outbox.findLast((each) => each.letter === 'acknowledgement');
  const isLost = letter?.delivery === 'bounced' || letter?.delivery === 'rejected';
  const isOwed = letter?.status === 'owed' || letter?.status === 'leased';
  if (isOwed || (letter?.status === 'sent' && !isLost)) return nothing({ code: 'acknowledged-already' });
  const again = letter?.status === 'withheld' ? null : reply.message.id;
  return { events: [oweAcknowledgement(subject, at, by, again)], lines: [{ code: 'acknowledgement-goes' }] };
}

/**
 * Sends the last letter to the person once more. The words of an answer are not kept on the case; they are read again from
 * the reply that held them. Other letters are written anew from what the case knows.
 */
export function resend(turn: Turn): Done {
  const { subject, reply, at, by } = turn;
  if (subject.person.address === '') return nothing({ code: 'no-address' });
  const last = subject.outbox.findLast(
    ({ letter, status }) => isPersonLetter(letter) && (status === 'sent' || status === 'failed'),
  );
  if (last?.letter === 'acknowledgement') {
    return {
      events: [oweAcknowledgement(subject, at, by, reply.message.id)],
      lines: [{ code: 'acknowledgement-goes' }],
    };
  }
  const params = last === undefined ? null : writtenAnew(last, turn);
  if (last === undefined || !isPersonLetter(last.letter) || params === null) {
    return nothing({ code: 'nothing-to-resend' });
  }
  const dueAt = undoneUntil(turn);
  return {
    events: [toPerson(turn, last.letter, `${last.letter}:${reply.message.id}:again`, dueAt, params)],
    lines: [{ code: 'will-resend', letter: last.letter, at: dueAt }],
  };
}

/** What a letter needs to be written a second time; null where its words were a colleague's alone, and are gone. */
function writtenAnew({ letter }: OutboxEntry, { subject, reply }: Turn): LetterParams | null {
  const before = reply.lastAnswer ?? null;
  switch (letter) {
    case 'answer':
      if (before === null) return null;
      return { text: before.text, ...(before.objectKey === null ? {} : { objectKey: before.objectKey }) };
    case 'extension': {
      const { extension, promisedOn, receivedOn } = subject;
      // The first date is the one that the acknowledgement told.
      return extension === null ? null : { text: extension.reason, promisedOn, movedFrom: addMonths(receivedOn, 1) };
    }
    case 'refusal': {
      const refusals = subject.rights.flatMap(({ right, outcome, ground }) =>
        outcome === 'refused' && ground !== null ? [{ right, ground }] : [],
      );
      return refusals.length === 0 ? null : { refusals };
    }
    case 'identity-question':
      return subject.questions.some(({ about, answeredAt }) => about === 'identity' && answeredAt === null)
        ? { question: 'identity' }
        : null;
    case 'no-data':
    case 'withdrawal':
    case 'marketing-stopped':
      return {};
    default:
      return null;
  }
}

export const setLanguage = ({ at, by }: Turn, language: Language): Done => ({
  events: [{ kind: 'LanguageSet', at, by, language }],
  lines: [{ code: 'language-set', language }],
});

/** From now on reminders and the person's mails go to one colleague, who is shown the case at once. */
export function assign({ subject, organisation, reply, at, by }: Turn, who: string): Done {
  const to = colleague(organisation, who);
  if (to === null) return nothing({ code: 'no-such-colleague' });
  const [first] = subject.messages;
  const events: Event[] = [{ kind: 'CaseAssigned', at, by, to }];
  if (to !== reply.message.address) {
    const params = first === undefined ? {} : { objectKey: first.objectKey };
    events.push(oweStaff(at, 'new-case', `assigned:${reply.message.id}`, to, params));
  }
  return { events, lines: [{ code: 'assigned', to }] };
}

/** A colleague by address, full name, or a first name that only one has. */
function colleague({ staff }: Organisation, who: string): string | null {
  const wanted = foldWord(who.replace(/^(?:to|til|till)\s+/iu, '').replace(/[<>.,]+$|^</gu, ''));
  const exact = staff.find(({ address, name }) => address === wanted || foldWord(name) === wanted);
  if (exact !== undefined) return exact.address;
  const named = staff.filter(
    ({ address, name }) => foldWord(name.split(' ')[0] ?? '') === wanted || address.split('@')[0] === wanted,
  );
  return named.length === 1 ? (named[0]?.address ?? null) : null;
}

/** The other case goes on with this one's rights and the earlier of both dates; this one ends. */
export function merge(turn: Turn, reference: string): Done {
  const { subject, reply, at, by } = turn;
  if (subject.state === 'closed') return nothing({ code: 'already-closed' });
  if (!(reply.mergeable ?? []).includes(reference)) return nothing({ code: 'cannot-merge', reference });
  const ended = close(turn, 'duplicate');
  return {
    events: [{ kind: 'DuplicateNamed', at, by, reference }, ...ended.events],
    lines: [{ code: 'merged-into', reference }],
  };
}

/** Every reply address of the case made so far opens nothing any more; the next letters bring new ones. */
export const renewAddresses = ({ at, by }: Turn): Done => ({
  events: [{ kind: 'AddressesRenewed', at, by }],
  lines: [{ code: 'addresses-renewed' }],
});

/**
 * Says whose request it is that a colleague brought in. Only while nobody has been written to: later it would send one
 * person's matter to another.
 */
export function personIs(turn: Turn, address: string): Done {
  const { at, by } = turn;
  if (!mayNamePerson(turn, address)) return nothing({ code: 'cannot-name-person' });
  return { events: [{ kind: 'PersonNamed', at, by, address }], lines: [{ code: 'person-named', address }] };
}

const mayNamePerson = ({ subject, organisation }: Turn, address: string): boolean =>
  isReachable(address) &&
  !organisation.mailboxes.includes(address) &&
  subject.messages[0]?.from === 'staff' &&
  !subject.outbox.some(
    ({ letter, status }) => isPersonLetter(letter) && (status === 'owed' || status === 'leased' || status === 'sent'),
  );
