import { CLASSES } from './glossary/classes.ts';

const classes = new Map<string, string>(
  CLASSES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', members = ''] = line.split(': ');
      return members.split(' ').map((meaning): [string, string] => [meaning, name]);
    }),
);

/** The class a meaning belongs to; a meaning of one language alone, without a class, is one of its own. */
export const meaningClass = (meaning: string): string => classes.get(meaning) ?? meaning;
