import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../shared/domain/language.ts';
import { answer } from '../../../shared/domain/letters/answer.ts';
import { aCase, aContext, aMail } from './letter-fixtures.ts';

const TYPED = 'Kære Signe\n\nVi har slettet:\n  1) kundekort\n  2) nyhedsbrev <liste>\n\nHilsen\nHanne & co.';

/** Art. 12(4): the authority and the courts. */
const REMEDIES: Readonly<Record<Language, readonly string[]>> = {
  da: ['klage til en tilsynsmyndighed', 'gå til domstolene'],
  sv: ['klaga till en tillsynsmyndighet', 'vända dig till domstol'],
  nb: ['klage til en tilsynsmyndighet', 'gå til domstolene'],
  nn: ['klage til eit tilsyn', 'gå til domstolane'],
  en: ['complain to a supervisory authority', 'go to court'],
  de: ['bei einer Aufsichtsbehörde beschweren', 'vor Gericht gehen'],
  fi: ['valituksen valvontaviranomaiselle', 'tuomioistuimeen'],
};

describe('answer', () => {
  it('opens with the words of staff, as typed', () => {
    const { text } = answer(aCase(), aContext('answer', { params: { text: TYPED } }));
    expect(text.startsWith(`${TYPED}\n\n* * *\n`)).toBe(true);
  });

  it('escapes the words of staff in HTML and keeps their lines', () => {
    const { html } = answer(aCase(), aContext('answer', { params: { text: TYPED } }));
    expect(html).toContain('&nbsp; 2) nyhedsbrev &lt;liste&gt;<br>\n<br>\nHilsen<br>\nHanne &amp; co.');
  });

  it('tells of the authority and of the courts in every language', () => {
    for (const language of LANGUAGES) {
      const { text } = answer(aCase({ language }), aContext('answer', { params: { text: 'x' } }));
      for (const words of REMEDIES[language]) expect(text).toContain(words);
      expect(text).toContain('NOR-2026-7KQ4');
      expect(text).toContain('https://tilsyn.example.dk/klage?a=1&b=2');
    }
  });

  it('says that the answer is attached when staff wrote no text', () => {
    const { text } = answer(aCase({ language: 'en' }), aContext('answer', { params: { text: '  \n' } }));
    expect(text.startsWith('Our answer is attached to this email.')).toBe(true);
  });

  it('quotes nothing of the incoming mail', () => {
    const context = aContext('answer', { params: { text: TYPED } });
    expect(answer(aCase(), { ...context, mail: aMail() })).toEqual(answer(aCase(), context));
  });

  it('has a subject of its own, with the reference', () => {
    expect(answer(aCase({ language: 'sv' }), aContext('answer', { params: { text: 'x' } })).subject).toBe(
      '[NOR-2026-7KQ4] Svar på ditt mejl',
    );
  });
});
