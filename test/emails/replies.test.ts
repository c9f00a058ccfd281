import { describe, expect, it } from 'vitest';
import type { StaffLanguage } from '../../shared/domain/language.ts';
import { parseStaffReply } from '../../shared/domain/staff-command.ts';
import { typedText } from '../../shared/domain/typed-text.ts';
import { emailFiles, readEmail, readExpectation } from '../support/read-emails.ts';

interface Expectation {
  readonly client: string;
  readonly language: string;
  readonly part:
    | 'first'
    | 'second'
    | 'third'
    | 'examiner'
    | 'examiner-second'
    | 'examiner-third'
    | 'examiner-fourth'
    | 'blind'
    | 'blind-second';
  readonly newText: string;
  readonly signature: string;
}

const files = emailFiles('replies');
const mails = files.filter((file) => file.endsWith('.eml')).map((file) => file.slice(0, -'.eml'.length));
const expectationOf = (name: string): Expectation => readExpectation('replies', `${name}.expected.json`) as Expectation;

const STAFF_LANGUAGES: readonly StaffLanguage[] = ['da', 'sv', 'nb', 'en'];

const commandsIn = (text: string) => STAFF_LANGUAGES.map((language) => parseStaffReply(text, language).commands);

describe('replies as the clients write them', () => {
  it('have one expectation each', () => {
    const expected = files.filter((file) => file.endsWith('.expected.json'));
    expect(expected.map((file) => file.slice(0, -'.expected.json'.length))).toEqual(mails);
    expect(files).toHaveLength(mails.length + expected.length);
  });

  it('cover the seven languages', () => {
    const languages = new Set(mails.map((name) => expectationOf(name).language));
    expect([...languages].sort()).toEqual(['da', 'de', 'en', 'fi', 'nb', 'nn', 'sv']);
  });

  it.each(mails)('%s is read exactly', async (name) => {
    const { newText, signature } = expectationOf(name);
    const mail = await readEmail('replies', `${name}.eml`);
    const typed = typedText(mail.body, { subject: mail.subject });
    expect({ newText: typed.newText, signature: typed.signature }).toEqual({ newText, signature });
    // Where the text is wrong one day, what staff did not type must still not be done.
    expect(commandsIn(typed.newText)).toEqual(commandsIn(newText));
  });
});
