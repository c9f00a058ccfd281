import { type Case, HELD_REASONS, QUESTIONS } from '../../shared/domain/case.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { type EchoLine, type LetterKind, type LetterParams, WEAK_REASONS } from '../../shared/domain/outbox.ts';
import { COMMAND_WORDS, OUTCOME_WORDS } from '../../shared/domain/staff-command.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { aboutCase, aboutOffice, aboutStray, type LetterSample } from './letter-sample.ts';

import { asked, byPhone, everyMark, extended, paused, RECEIVED_AT, sampleCase } from './letter-sample-cases.ts';
import { ANSWER_WORDS } from './letter-sample-words.ts';

export function staffSamples(organisation: Organisation): readonly LetterSample[] {
  const { staffLanguage: language } = organisation;
  const to = organisation.staff[0].address;
  const subject = { ...sampleCase(organisation, 'request', ['access', 'erasure']), language };
  const sample = (letter: LetterKind, variant = '', params: LetterParams = {}, about: Case = subject, dueAt?: string) =>
    aboutCase(organisation, about, variant, language, letter, to, params, dueAt);
  const inquiry = { ...sampleCase(organisation, 'inquiry', []), language };
  const unread = { ...sampleCase(organisation, 'other', []), language };
  const echoes: readonly EchoLine[] = [
    { code: 'will-send', at: addMinutes(RECEIVED_AT, organisation.undoMinutes), attachments: 1 },
    {
      code: 'unclear',
      line: `${COMMAND_WORDS[language].close} xyz`,
      nearest: `${COMMAND_WORDS[language].close} ${OUTCOME_WORDS[language].partly}`,
    },
  ];
  const otherEchoes: readonly EchoLine[] = [
    { code: 'nothing-to-send' },
    { code: 'too-long-to-send', characters: 61_234, limit: 40_000 },
    { code: 'noted' },
    { code: 'closed', outcome: 'fulfilled' },
    { code: 'closed-unanswered' },
    { code: 'already-closed' },
    { code: 'cancelled', count: 1 },
    { code: 'cancelled', count: 2 },
    { code: 'nothing-to-cancel' },
    { code: 'already-a-case' },
    { code: 'uncertain' },
  ];
  const at = addMinutes(RECEIVED_AT, organisation.undoMinutes);
  const lifeEchoes: readonly EchoLine[] = [
    { code: 'right-decided', right: 'access', outcome: 'fulfilled', at: null },
    { code: 'right-decided', right: 'erasure', outcome: 'refused', at },
    { code: 'no-such-right', right: 'portability' },
    { code: 'still-unanswered', rights: ['access', 'erasure'] },
    { code: 'all-decided', outcome: 'partly' },
    { code: 'ground-missing', right: 'erasure' },
    ...QUESTIONS.flatMap((about): readonly EchoLine[] => [
      { code: 'will-ask', about, at, stopsClock: about === 'identity' },
      { code: 'already-asked', about },
      { code: 'question-settled', about, promisedOn: '2026-12-23' },
    ]),
    { code: 'question-missing' },
    { code: 'no-open-question' },
    { code: 'will-extend', at, promisedOn: '2027-02-21' },
    ...WEAK_REASONS.map((why): EchoLine => ({ code: 'weak-reason', why, reason: ANSWER_WORDS[language] })),
    { code: 'too-late-to-extend', promisedOn: '2026-12-21' },
    { code: 'already-extended' },
    { code: 'no-statutory-clock' },
    { code: 'will-send-letter', letter: 'no-data', at },
    { code: 'rights-corrected', rights: ['access', 'erasure'] },
    { code: 'duplicate-of', reference: subject.reference },
    { code: 'no-such-case', reference: subject.reference },
    { code: 'received-on', receivedOn: '2026-11-18', promisedOn: '2026-12-18', latestOn: '2026-12-18' },
    { code: 'impossible-date', on: '2027-11-18' },
    { code: 'on-hold' },
    { code: 'hold-ended' },
    { code: 'not-on-hold' },
    { code: 'reopened' },
    { code: 'not-closed' },
    { code: 'register-follows' },
    { code: 'status' },
    { code: 'help' },
  ];
  const conversationEchoes: readonly EchoLine[] = [
    { code: 'person-named', address: 'ib@example.com' },
    { code: 'cannot-name-person' },
    { code: 'acknowledgement-goes' },
    { code: 'acknowledged-already' },
    { code: 'no-address' },
    { code: 'language-set', language: 'de' },
    { code: 'assigned', to },
    { code: 'no-such-colleague' },
    { code: 'away-until', until: '2026-12-07' },
    { code: 'merged-into', reference: subject.reference },
    { code: 'cannot-merge', reference: subject.reference },
    { code: 'will-resend', letter: 'answer', at },
    { code: 'nothing-to-resend' },
    { code: 'not-a-stranger' },
    { code: 'nothing-to-confirm' },
    { code: 'addresses-renewed' },
    { code: 'names-identifiers', kinds: ['cpr'] },
    { code: 'names-addresses', addresses: ['kurt@example.com'] },
    { code: 'too-large-to-send', bytes: 9_400_000, limit: 7_000_000 },
  ];
  return [
    sample('new-case', '', { objectKey: 'raw/sample' }),
    sample('new-case', '-every-mark', { objectKey: 'raw/sample' }, everyMark(organisation, language)),
    sample('new-case', '-mail-gone', {}, unread),
    sample('new-case', '-from-colleague', { objectKey: 'raw/sample' }, { ...subject, person: { address: to } }),
    sample('reminder', '', { days: 7 }, subject, '2026-12-14T07:00:00.000Z'),
    sample('reminder', '-today', { days: 0 }, subject, '2026-12-21T07:00:00.000Z'),
    sample('reminder', '-after-pause', { days: 7 }, paused(subject), '2026-12-22T07:00:00.000Z'),
    sample('reminder', '-extended', { days: 7 }, extended(organisation, subject), '2027-02-12T07:00:00.000Z'),
    sample('reminder', '-by-phone', { days: 7 }, byPhone(organisation, subject), '2026-12-11T07:00:00.000Z'),
    sample('overdue', '-own-date', { days: -1 }, inquiry, '2026-12-22T07:00:00.000Z'),
    sample('overdue', '', { days: -1 }, subject, '2026-12-22T07:00:00.000Z'),
    sample('follow-up', '', { objectKey: 'raw/sample' }),
    sample('follow-up', '-answer', { objectKey: 'raw/sample', movedFrom: '2026-12-21' }, paused(subject)),
    sample('inquiry', '', { objectKey: 'raw/sample' }, inquiry),
    sample('complaint', '', { objectKey: 'raw/sample' }, { ...sampleCase(organisation, 'complaint', []), language }),
    sample('extension-warning'),
    ...QUESTIONS.map((question) =>
      sample('question-unanswered', `-${question}`, { question }, asked(subject, 'ask', question, true)),
    ),
    sample('calendar-moved', '', { movedFrom: '2026-12-22' }),
    sample('register'),
    aboutOffice(organisation),
    sample('echo', '', { echo: echoes, text: ANSWER_WORDS[language] }),
    sample('echo', '-other-lines', { echo: otherEchoes, text: '' }),
    sample('echo', '-life', { echo: lifeEchoes, text: '' }),
    sample('echo', '-conversation', { echo: conversationEchoes, text: '' }),
    sample('unverified-reply', '', {
      reason: 'unproven-sender',
      commands: [`${COMMAND_WORDS[language].close} ${OUTCOME_WORDS[language].fulfilled}`, COMMAND_WORDS[language].send],
    }),
    sample('bounced-letter', '', { about: 'ack', reason: 'bounced' }),
    sample('undelivered-letter', '', { about: 'answer:sample', reason: 'too-large' }),
    sample('undelivered-letter', '-to-staff', { about: 'notify:sample', reason: 'rejected' }),
    ...(['passed-on', 'held-mail'] as const).map((letter) => aboutStray(organisation, letter, 'spam', '')),
    ...HELD_REASONS.map((reason) => aboutStray(organisation, 'held-mail', reason, `-${reason}`)),
  ];
}
