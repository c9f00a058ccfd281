import { type Case, QUESTIONS } from '../../shared/domain/case.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import type { LetterKind, LetterParams } from '../../shared/domain/outbox.ts';
import { RIGHT_IDS } from '../../shared/domain/rights.ts';
import type { MailKind } from '../../shared/domain/understanding.ts';
import { aboutCase, type LetterSample } from './letter-sample.ts';

import { asked, decided, PERSON, sampleCase } from './letter-sample-cases.ts';
import { ANSWER_WORDS, NOTICE_WORDS } from './letter-sample-words.ts';

export function personSamples(organisation: Organisation, language: Language): readonly LetterSample[] {
  const sample = (variant: string, subject: Case, letter: LetterKind, params: LetterParams = {}): LetterSample =>
    aboutCase(organisation, { ...subject, language }, variant, language, letter, PERSON, params);
  const kinds: readonly MailKind[] = ['inquiry', 'complaint', 'other'];
  const words = NOTICE_WORDS[language];
  const request = sampleCase(organisation, 'request', ['access']);
  const two = sampleCase(organisation, 'request', ['access', 'erasure']);
  return [
    sample('', sampleCase(organisation, 'request', ['access', 'erasure']), 'acknowledgement'),
    sample('-every-right', sampleCase(organisation, 'request', RIGHT_IDS), 'acknowledgement'),
    ...kinds.map((kind) => sample(`-${kind}`, sampleCase(organisation, kind, []), 'acknowledgement')),
    sample(
      '-language-unsure',
      { ...sampleCase(organisation, 'request', ['objection']), languageUnsure: true },
      'acknowledgement',
    ),
    sample('', sampleCase(organisation, 'request', ['access']), 'answer', { text: ANSWER_WORDS[language] }),
    sample('-attached', sampleCase(organisation, 'request', ['access']), 'answer', { text: '' }),
    sample('', asked(request, 'identity-question', 'identity', true), 'identity-question', { text: words.doubt }),
    sample('-clock-runs', asked(request, 'identity-question', 'identity', false), 'identity-question'),
    sample(
      '-marketing',
      asked(sampleCase(organisation, 'request', ['erasure', 'objection']), 'identity-question', 'identity', true),
      'identity-question',
    ),
    sample('', asked(request, 'clarification', 'clarification', true), 'clarification', { text: words.question }),
    ...QUESTIONS.map((question) =>
      sample(`-${question}`, asked(request, 'ask', question, true), 'question-reminder', { question }),
    ),
    sample('', request, 'extension', { text: words.reason, promisedOn: '2027-02-21' }),
    sample('-partly-answered', decided(two, 'fulfilled', null), 'extension', {
      text: words.reason,
      promisedOn: '2027-02-21',
    }),
    sample('', decided(two, 'fulfilled', 'partly'), 'refusal', {
      refusals: [{ right: 'erasure', ground: words.ground }],
    }),
    sample('-all', decided(sampleCase(organisation, 'request', ['erasure']), 'refused', null), 'refusal', {
      refusals: [{ right: 'erasure', ground: words.ground }],
    }),
    sample('-rest-open', decided(two, null, 'refused'), 'refusal', {
      refusals: [{ right: 'erasure', ground: words.ground }],
    }),
    sample('', request, 'no-data'),
    sample('', request, 'withdrawal'),
    sample('-and-more', sampleCase(organisation, 'request', ['objection', 'access']), 'marketing-stopped'),
    sample('', sampleCase(organisation, 'request', ['objection']), 'marketing-stopped'),
  ];
}
