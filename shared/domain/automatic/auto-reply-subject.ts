import { AUTO_REPLY_SUBJECTS } from './words.ts';

/** The title of an answering machine. @param subject as `bareSubject` gives it */
export const isAutoReplySubject = (subject: string): boolean =>
  AUTO_REPLY_SUBJECTS.some((words) => beginsWithTitle(subject, words));

/** The words as a title: alone, or followed by punctuation, not as the beginning of a sentence. */
export function beginsWithTitle(subject: string, words: string): boolean {
  if (!subject.startsWith(words)) return false;
  return /^\s*(?:$|[:：\]|)!]|[-–—]\s|\.\s*$|re:|sv:|aw:|vs:|-$)/u.test(subject.slice(words.length));
}
