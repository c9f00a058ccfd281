import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = 'docs/decisions';

const records = readdirSync(FOLDER).filter((name) => /^\d{4}-.*\.md$/u.test(name));

describe('decision records', () => {
  it('have numbers of their own', () => {
    // Work that goes on side by side takes a range of numbers each, so a gap may stay.
    const numbers = records.map((name) => name.slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('are all listed in the index, under their titles', () => {
    const index = readFileSync(`${FOLDER}/README.md`, 'utf8');
    for (const name of records) {
      const title = /^# \d{4} (.+)$/mu.exec(readFileSync(`${FOLDER}/${name}`, 'utf8'))?.[1];
      expect(index).toContain(`| [${name.slice(0, 4)}](${name}) | ${title} |`);
    }
  });

  it('close with the sentence that sums them up', () => {
    for (const name of records) {
      const last = readFileSync(`${FOLDER}/${name}`, 'utf8').trim().split('\n\n').at(-1) ?? '';
      expect(last, name).toMatch(/^In the context of /u);
    }
  });
});
