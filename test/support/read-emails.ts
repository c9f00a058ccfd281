import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMailParser } from '../../shared/adapters/parse-mail.ts';
import type { InboundMail } from '../../shared/domain/inbound-mail.ts';

const EMAILS = join(import.meta.dirname, '..', 'emails');

/** File names in a folder of `test/emails`, in order. */
export const emailFiles = (folder: string): readonly string[] => readdirSync(join(EMAILS, folder)).sort();

export async function readEmail(folder: string, file: string): Promise<InboundMail> {
  const parsed = await createMailParser().parse(readFileSync(join(EMAILS, folder, file)));
  if (!parsed.ok) throw new Error(`${folder}/${file} cannot be parsed: ${parsed.error.reason}`);
  return parsed.value;
}

export const readExpectation = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(join(EMAILS, folder, file), 'utf8'));
