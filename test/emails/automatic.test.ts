import { describe, expect, it } from 'vitest';
import { understand } from '../../shared/domain/understand.ts';
import { AUTOMATIC_KINDS, AUTOMATIC_MAILS, type AutomaticExpectation, OUR_SIDE } from '../support/automatic-mails.ts';
import { emailFiles, readEmail, readExpectation } from '../support/read-emails.ts';

const files = emailFiles('automatic');

describe('mail of people and of machines', () => {
  it('has one expectation each, of a kind that exists', () => {
    expect(files.filter((file) => file.endsWith('.expected.json'))).toEqual(
      AUTOMATIC_MAILS.map((name) => `${name}.expected.json`),
    );
    expect(files).toHaveLength(AUTOMATIC_MAILS.length * 2);
  });

  it('covers every kind', () => {
    const kinds = AUTOMATIC_MAILS.map((name) => expectationOf(name).automatic);
    expect(new Set(kinds)).toEqual(new Set(AUTOMATIC_KINDS));
  });

  it.each(AUTOMATIC_MAILS)('%s is told apart', async (name) => {
    const expected = expectationOf(name);
    const { automatic, classification } = understand(await readEmail('automatic', `${name}.eml`), OUR_SIDE);
    expect(automatic).toBe(expected.automatic);
    // A machine that passes on a person's request is a machine, and the request stays one.
    if (expected.kind !== undefined) expect(classification.kind).toBe(expected.kind);
  });
});

const expectationOf = (name: string): AutomaticExpectation =>
  readExpectation('automatic', `${name}.expected.json`) as AutomaticExpectation;
