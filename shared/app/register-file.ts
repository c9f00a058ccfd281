import type { Dossier } from '../domain/case.ts';
import type { DigestFigures } from '../domain/digest.ts';
import { digestFigures } from '../domain/digest-figures.ts';
import type { Organisation } from '../domain/organisation.ts';
import { register, registerCsv } from '../domain/register.ts';
import { localDateAt } from '../domain/time.ts';
import type { OutgoingAttachment } from './ports.ts';
import type { Services } from './services.ts';

/** The register as it travels with a letter. Spreadsheets take UTF-8 for what it is only behind a byte order mark. */
export async function registerFile(services: Services, organisation: Organisation): Promise<OutgoingAttachment> {
  const today = localDateAt(services.clock.now(), organisation.zone);
  const csv = registerCsv(register(await dossiersOf(services, organisation), organisation, today));
  return {
    filename: `${organisation.referencePrefix}-register-${today}.csv`,
    contentType: 'text/csv; charset=utf-8',
    content: new TextEncoder().encode(`\uFEFF${csv}`),
  };
}

/** What the digest tells as of now. */
export const figuresOf = async (services: Services, organisation: Organisation): Promise<DigestFigures> =>
  digestFigures(
    await dossiersOf(services, organisation),
    organisation,
    localDateAt(services.clock.now(), organisation.zone),
  );

async function dossiersOf(services: Services, organisation: Organisation): Promise<readonly Dossier[]> {
  const found: Dossier[] = [];
  for await (const dossier of services.cases.list()) if (dossier.organisation === organisation.id) found.push(dossier);
  return found;
}
