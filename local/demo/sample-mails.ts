import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fieldValue, headerBlock, isNamed, joinHeaderBlock } from '../header-block.ts';

export interface SampleMail {
  /** File name without its ending. */
  readonly name: string;
  readonly raw: Uint8Array;
  readonly from: string;
  readonly to: string;
}

/** The samples in the order of their names, with the envelope that SES wrote on top of each. */
export async function sampleMails(folder: string): Promise<readonly SampleMail[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
  return Promise.all(
    names.map(async (file) => {
      const raw = await readFile(join(folder, file));
      const values = (name: string): string[] =>
        headerBlock(raw)
          .fields.filter((field) => isNamed(field, name))
          .map(fieldValue);
      const from = /<([^<>]*)>/u.exec(values('return-path')[0] ?? '')?.[1] ?? '';
      const to = /\sfor\s+<?([^\s<>;]+@[^\s<>;]+)>?\s*;/u.exec(values('received')[0] ?? '')?.[1];
      if (to === undefined) throw new Error(`${file} does not say whom it was delivered to`);
      return { name: file.slice(0, -'.eml'.length), raw, from, to };
    }),
  );
}

/** The mail as if its writer had sent it just now, by the computer's time. A mail without a date stays without one. */
export function dated(raw: Uint8Array, now: Date): Uint8Array {
  const { fields, rest } = headerBlock(raw);
  const date = `Date: ${now.toUTCString().replace('GMT', '+0000')}\r\n`;
  return joinHeaderBlock({ fields: fields.map((field) => (isNamed(field, 'date') ? date : field)), rest });
}
