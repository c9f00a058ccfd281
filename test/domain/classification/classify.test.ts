import { describe, expect, it } from 'vitest';
import { classify } from '../../../shared/domain/classification/classify.ts';
import { FIFTH_HAND } from './mails/fifth-hand.ts';
import { FOURTH_HAND } from './mails/fourth-hand.ts';
import { inputOf, type Mail } from './mails/mail.ts';
import { ORDINARY } from './mails/ordinary.ts';
import { REQUESTS } from './mails/requests.ts';
import { SECOND_HAND } from './mails/second-hand.ts';
import { THIRD_HAND } from './mails/third-hand.ts';

const KINDS = ['inquiry', 'complaint', 'other'];
const ALL: readonly Mail[] = [...REQUESTS, ...ORDINARY, ...SECOND_HAND, ...THIRD_HAND, ...FOURTH_HAND, ...FIFTH_HAND];
const requests = ALL.filter(([, label]) => !KINDS.includes(label));
const others = ALL.filter(([, label]) => KINDS.includes(label));
const rightsOf = (text: string): string =>
  classify(inputOf(text))
    .rights.map(({ right }) => right)
    .sort()
    .join('+');

describe('classify', () => {
  it.each(requests)('finds in %s mail %s: %s', (_language, label, text) => {
    expect(rightsOf(text)).toBe(label.split('+').sort().join('+'));
  });

  it.each(others)('sees no request in %s %s: %s', (_language, _label, text) => {
    const found = classify(inputOf(text));
    expect(found.kind).not.toBe('request');
    expect(found.rights).toEqual([]);
  });

  it('tells inquiries and complaints from ordinary mail nine times in ten', () => {
    const right = others.filter(([, label, text]) => classify(inputOf(text)).kind === label).length;
    expect(right / others.length).toBeGreaterThan(0.95);
  });

  it('quotes the words that show a right, at their place in the text', () => {
    const text = 'Hej.\n\nTak for sidst. Jeg vil gerne have slettet min konto hos jer.';
    const [found] = classify(inputOf(text)).rights;
    const [evidence] = found?.evidence ?? [];
    expect(found?.right).toBe('erasure');
    expect(evidence?.source).toBeUndefined();
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
    expect(evidence?.text).toContain('min konto');
  });

  it('keeps the place of evidence behind letters that fold to several', () => {
    const text = 'Straße 5, Ærø 😀 ﬁn. Bitte löschen Sie meine Daten.';
    const [evidence] = classify(inputOf(text)).rights[0]?.evidence ?? [];
    expect(text.slice(evidence?.start, evidence?.end)).toBe('löschen Sie meine Daten');
  });

  it('says that the words stood in the subject', () => {
    const found = classify(inputOf('Subject: Slet min konto\nse emnet'));
    expect(found.rights.map(({ right }) => right)).toEqual(['erasure']);
    expect(found.rights[0]?.evidence[0]?.source).toBe('subject');
  });

  it('reads the quoted mail when the new text only asks after it', () => {
    const found = classify(
      inputOf('Did you get this?', {
        typed: {
          newText: 'Did you get this?',
          signature: '',
          quoted: 'Please delete my account and all my data.',
          certain: true,
        },
      }),
    );
    expect(found.kind).toBe('request');
    expect(found.rights.map(({ right }) => right)).toEqual(['erasure']);
    expect(found.rights[0]?.evidence[0]?.source).toBe('quoted');
    expect(found.marks).toContain('reminder');
  });

  it('leaves the quoted mail alone when the writer only says thanks', () => {
    const found = classify(
      inputOf('Thanks, that works!', {
        typed: {
          newText: 'Thanks, that works!',
          signature: '',
          quoted: 'Please delete my account and all my data.',
          certain: true,
        },
      }),
    );
    expect(found.kind).toBe('other');
  });

  it('reads a forwarded request that the forwarder points at', () => {
    const found = classify(
      inputOf('Hej, kan I tage jer af denne? Se nedenfor.', {
        typed: {
          newText: 'Hej, kan I tage jer af denne? Se nedenfor.',
          signature: '',
          quoted: 'Fra: bo@example.dk\nEmne: data\n\nJeg vil gerne vide, hvad I har registreret om mig.',
          certain: true,
        },
      }),
    );
    expect(found.rights.map(({ right }) => right)).toEqual(['access']);
  });

  it('reads the attached letter when the mail only covers it', () => {
    const found = classify(
      inputOf('Hej, se vedhæftede brev. Mvh Bo', {
        attachmentTexts: ['Jeg anmoder om indsigt i mine personoplysninger.'],
      }),
    );
    expect(found.rights.map(({ right }) => right)).toEqual(['access']);
    expect(found.rights[0]?.evidence[0]?.source).toBe('attachment');
  });

  it('lets the clock run for a letter nobody could read', () => {
    const found = classify(inputOf('Anmodning vedhæftet. Mvh Bo', { hasUnreadableAttachment: true }));
    expect(found).toMatchObject({ kind: 'request', rights: [], marks: ['scan'] });
  });

  it('is certain about nothing in an empty mail', () => {
    expect(classify(inputOf(''))).toMatchObject({ kind: 'other', rights: [], marks: [] });
  });

  it('puts the strongest right first', () => {
    const found = classify(
      inputOf(
        'Please send me a copy of all personal data you hold about me under Art. 15 GDPR. And stop, as of now, that profiling.',
      ),
    );
    const confidences = found.rights.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(found.rights.map(({ right }) => right).sort()).toEqual(['access', 'objection']);
  });

  it('gives the same answer twice', () => {
    const input = inputOf('Slet mig, og send mig en kopi først.');
    expect(classify(input)).toEqual(classify(input));
  });
});
