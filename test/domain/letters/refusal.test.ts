import { describe, expect, it } from 'vitest';
import type { CaseRight } from '../../../shared/domain/case.ts';
import { formatDate } from '../../../shared/domain/format-date.ts';
import { PERSON_NOTICES } from '../../../shared/domain/letters/phrases/person-notices.ts';
import { undecided } from '../../../shared/domain/untouched.ts';
import { echoed, inEveryLanguage, namesAuthorities, namesCourts } from './person-letter.ts';

const GROUND = 'Fakturaerne skal vi gemme i fem år.\nBogføringsloven kræver det.';

const decided = (right: CaseRight['right'], outcome: CaseRight['outcome']): CaseRight => ({
  ...undecided(right, 0.9),
  outcome,
});

const refuse = (rights: readonly CaseRight[], right: CaseRight['right'] = 'erasure') =>
  inEveryLanguage('refusal', { subject: { rights }, params: { refusals: [{ right, ground: GROUND }] } });

describe('refusal', () => {
  it('names the right and the ground in staff’s words', () => {
    for (const { text, language } of refuse([decided('erasure', 'refused')])) {
      const { rightNames, outcomes, refusal } = PERSON_NOTICES[language];
      expect(text, language).toContain(`${rightNames.erasure}: ${outcomes.refused}.\n\n${GROUND}\n`);
      expect(text, language).toContain(refusal.all);
    }
  });

  it('names the complaint route and the judicial remedy, for a partial refusal too', () => {
    for (const outcome of ['refused', 'partly'] as const) {
      for (const { text, language } of refuse([decided('erasure', outcome)])) {
        expect(namesAuthorities(text), language).toBe(true);
        expect(namesCourts(text), language).toBe(true);
      }
    }
  });

  it('calls a partial refusal partial, and says what was done', () => {
    for (const { text, language } of refuse([decided('access', 'fulfilled'), decided('erasure', 'partly')])) {
      const { rightNames, outcomes, refusal } = PERSON_NOTICES[language];
      expect(text, language).toContain(refusal.part);
      expect(text, language).toContain(`${rightNames.erasure}: ${outcomes.partly}.`);
      expect(text, language).toContain(`* ${rightNames.access}: ${outcomes.fulfilled}.`);
    }
  });

  it('tells until when the rest is answered', () => {
    for (const { text, language } of refuse([undecided('access', 0.9), decided('erasure', 'refused')])) {
      expect(text, language).toContain(`* ${PERSON_NOTICES[language].rightNames.access}\n`);
      expect(text, language).toContain(formatDate('2026-11-21', language));
    }
  });

  it('says that a person decided, and repeats nothing of the mail', () => {
    for (const { text, language } of refuse([decided('erasure', 'refused')])) {
      expect(text, language).toMatch(/menneske|människa|person at|Mensch|ihminen/u);
      expect(echoed(text), language).toBe(false);
    }
  });
});
