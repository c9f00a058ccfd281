import type { Organisation } from '../../organisation.ts';
import { type Block, heading, type Line, lines, link } from '../block.ts';
import type { PersonPhrases } from '../phrases/person-phrases.ts';

/** Who the controller is and how to reach it, at the mailbox the person knows. */
export function contactPart(organisation: Organisation, mailbox: string, phrases: PersonPhrases): readonly Block[] {
  const named = organisation.postalAddress.startsWith(organisation.name);
  const rows: Line[] = named ? [organisation.postalAddress] : [organisation.name, organisation.postalAddress];
  if (organisation.phone !== null) rows.push(`${phrases.phone}: ${organisation.phone}`);
  rows.push([`${phrases.email}: `, link(`mailto:${mailbox}`)]);
  return [heading(phrases.contactHeading), lines(rows)];
}
