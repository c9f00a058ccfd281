import type { Case } from '../domain/case.ts';
import type { Organisation } from '../domain/organisation.ts';
import { parseStaffReply } from '../domain/staff-command.ts';
import { readMail } from './read-mail.ts';
import type { Services } from './services.ts';

/**
 * The last answer that went out, read again from the staff reply that held it: the case keeps no words of a letter that
 * is done. Null when there was none, or its mail is gone.
 */
export async function lastAnswerOf(
  services: Services,
  { outbox, messages }: Case,
  organisation: Organisation,
): Promise<{ readonly text: string; readonly objectKey: string | null } | null> {
  const keys = outbox.flatMap(({ letter, status, key }) =>
    letter === 'answer' && (status === 'sent' || status === 'failed') ? [key] : [],
  );
  const message = messages.findLast(
    ({ id, from, raw }) => from === 'staff' && raw === 'kept' && keys.includes(`answer:${id}`),
  );
  if (message === undefined) return null;
  const read = await readMail(services, message.objectKey, organisation, null);
  if (!read.ok) return null;
  const { mail, understanding } = read.value;
  const { text } = parseStaffReply(understanding.typed.newText, organisation.staffLanguage);
  const hasFiles = mail.attachments.some(({ inline }) => !inline);
  // A reply that confirmed another one holds no words of its own.
  if (text === '' && !hasFiles) return null;
  return { text, objectKey: hasFiles ? message.objectKey : null };
}
