import type { Dossier } from '../domain/case.ts';
import type { Services } from './services.ts';

/** A stray that became a case says so. */
const BECAME = /^case (.+)$/u;

/**
 * Whether another organisation that received the same delivery still needs its raw mail. A mail to two of them is stored
 * once, and each has a dossier of its own with a retention of its own.
 */
export async function isKeptElsewhere(services: Services, organisation: string, objectKey: string): Promise<boolean> {
  // The object is named by SES's message id, behind its prefix.
  const sesMessageId = objectKey.slice(objectKey.lastIndexOf('/') + 1);
  for (const { id } of services.organisations) {
    if (id === organisation) continue;
    const found = await services.cases.follow({ kind: 'ses', value: `${id}:${sesMessageId}` });
    if (found !== null && (await keeps(services, found, objectKey))) return true;
  }
  return false;
}

async function keeps(services: Services, id: string, objectKey: string): Promise<boolean> {
  const dossier: Dossier | null = await services.cases.read(id);
  if (dossier?.type === 'case') {
    return (
      dossier.messages.some((message) => message.objectKey === objectKey && message.raw !== 'erased') ||
      dossier.dropped.mails.some((mail) => mail.objectKey === objectKey)
    );
  }
  if (dossier?.type !== 'stray') return false;
  const became = BECAME.exec(dossier.releasedAs ?? '')?.[1];
  return became === undefined ? dossier.raw !== 'erased' : keeps(services, became, objectKey);
}
