import { describe, expect, it } from 'vitest';
import { STAFF_LANGUAGES } from '../../../../shared/domain/language.ts';
import { CHECKLISTS } from '../../../../shared/domain/letters/phrases/checklist.ts';
import { RIGHT_IDS } from '../../../../shared/domain/rights.ts';
import { neighbourWords, strings } from './neighbour-words.ts';

/** Numbers of the articles named, in order: `artikel 15, stk. 2` and `Article 15(2)` are both 15. */
const articles = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => [...line.matchAll(/(?:artikk?el|Article) (\d+)/giu)].map((match) => match[1] ?? ''));

describe('CHECKLISTS', () => {
  it('gives each right three to five short lines', () => {
    for (const language of STAFF_LANGUAGES) {
      for (const lines of Object.values(CHECKLISTS[language].rights)) {
        expect(lines.length).toBeGreaterThanOrEqual(3);
        expect(lines.length).toBeLessThanOrEqual(5);
        for (const line of lines) expect(line.length).toBeLessThan(220);
      }
    }
  });

  it('cites the same articles in every language', () => {
    for (const language of STAFF_LANGUAGES) {
      for (const right of RIGHT_IDS) {
        const cited = articles(CHECKLISTS[language].rights[right]);
        expect({ language, right, cited }).toEqual({ language, right, cited: articles(CHECKLISTS.en.rights[right]) });
      }
      expect(articles(CHECKLISTS[language].always)).toEqual(['12', '12']);
      expect(articles(CHECKLISTS[language].complaint)).toEqual(['33']);
    }
  });

  it('keeps each language free of words from its neighbours', () => {
    for (const language of STAFF_LANGUAGES) {
      expect(neighbourWords(strings(CHECKLISTS[language]).join(' '), language)).toEqual([]);
    }
  });
});
