import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = 'docs/decisions';

const records = readdirSync(FOLDER).filter((name) => /^\d{4}-.*\.md$/u.test(name));

describe('decision records', () => {
  it('have numbers of their own, without a gap', () => {
    const numbers = records.map((name) => Number(name.slice(0, 4))).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
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
