import type { Right } from '../rights.ts';
import type { Classification, LanguageFound, TypedText } from '../understanding.ts';

const PATTERNS: readonly { readonly right: Right; readonly pattern: RegExp }[] = [
  { right: 'erasure', pattern: /slet|radera|ta bort|delete|erase|lösch|poista|slette/iu },
  { right: 'access', pattern: /kopi|copy|indsigt|innsyn|registerutdrag|auskunft|tiedot/iu },
];

export interface ClassifyInput {
  readonly subject: string;
  readonly typed: TypedText;
  readonly attachmentTexts: readonly string[];
  readonly language: LanguageFound;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly mode: 'general' | 'privacy';
  readonly hasUnreadableAttachment: boolean;
}

export function classify(input: ClassifyInput): Classification {
  const text = input.typed.newText;
  const rights = PATTERNS.flatMap(({ right, pattern }) => {
    const found = pattern.exec(text);
    if (found === null) return [];
    const evidence = [{ text: found[0], start: found.index, end: found.index + found[0].length }];
    return [{ right, confidence: 0.7, evidence }];
  });
  return { kind: rights.length > 0 ? 'request' : 'other', confidence: 0.6, rights, marks: [] };
}
