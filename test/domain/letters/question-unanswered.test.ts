import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../../shared/domain/case.ts';
import { STAFF_LANGUAGES } from '../../../shared/domain/language.ts';
import { STAFF_LIFE } from '../../../shared/domain/letters/phrases/staff-life.ts';
import { questionUnanswered } from '../../../shared/domain/letters/question-unanswered.ts';
import { COMMAND_WORDS } from '../../../shared/domain/staff-words.ts';
import { aCase, aContext, organisation } from './letter-fixtures.ts';

const about = (question: (typeof QUESTIONS)[number], staffLanguage: (typeof STAFF_LANGUAGES)[number]): string =>
  questionUnanswered(
    aCase(),
    aContext('question-unanswered', { params: { question }, organisation: { ...organisation, staffLanguage } }),
  ).text;

describe('questionUnanswered', () => {
  it('says that nothing closes by itself and leaves the choice to people', () => {
    for (const staffLanguage of STAFF_LANGUAGES) {
      for (const question of QUESTIONS) {
        expect(about(question, staffLanguage)).toContain(STAFF_LIFE[staffLanguage].unanswered.nothingCloses);
      }
    }
  });

  it('offers other ways to be sure, and a reasoned refusal only while there is real doubt', () => {
    for (const staffLanguage of STAFF_LANGUAGES) {
      const text = about('identity', staffLanguage);
      for (const name of ['identityConfirmed', 'refuse', 'marketingStopped'] as const) {
        expect(text, staffLanguage).toContain(COMMAND_WORDS[staffLanguage][name].toUpperCase());
      }
    }
  });

  it('never lets silence about the scope be a refusal', () => {
    for (const staffLanguage of STAFF_LANGUAGES) {
      const text = about('clarification', staffLanguage);
      expect(text, staffLanguage).toContain('159');
      expect(text, staffLanguage).not.toContain(COMMAND_WORDS[staffLanguage].refuse.toUpperCase());
    }
  });
});
