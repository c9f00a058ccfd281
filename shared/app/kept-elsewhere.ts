import type { Dossier } from '../domain/case.ts';
import { personKeys } from './person-key.ts';
import type { Services } from './services.ts';

/** A stray that became a case says so. */
const BECAME = /^case (.+)$/u;

/**
 * Whether another dossier still needs a raw mail. A delivery is stored once; a mail to two organisations has a dossier
 * with a retention of its own in each, and an answer that states a new right as well lies on two cases of its writer.
 */
export async function isKeptElsewhere(services: Services, dossier: Dossier, objectKey: string): Promise<boolean> {
  const { organisation } = dossier;
  if (dossier.type === 'case') {
    for (const key of personKeys(dossier, services.seal)) {
      for (const id of await services.cases.linked(key)) {
        if (id !== dossier.id && (await keeps(services, id, objectKey))) return true;
      }
    }
  }
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
