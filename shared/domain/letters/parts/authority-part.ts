import type { Organisation } from '../../organisation.ts';
import { type Block, heading, lines, link, paragraph, strong } from '../block.ts';
import type { PersonPhrases } from '../phrases/person-phrases.ts';

/**
 * How to complain: Art. 77, and with an answer Art. 79 as well (Art. 12(4) asks for both). The organisation's lead
 * authority stands first; the person chooses, so all are given in full.
 */
export function authorityPart(
  organisation: Organisation,
  phrases: PersonPhrases,
  options: { readonly court: boolean },
): readonly Block[] {
  return [
    heading(phrases.complaintHeading),
    paragraph(options.court ? `${phrases.complaint} ${phrases.court}` : phrases.complaint),
    ...organisation.authorities.map((authority) =>
      lines([
        [strong(`${authority.name}, ${phrases.countries[authority.country]}`)],
        authority.postalAddress,
        `${phrases.phone}: ${authority.phone}`,
        [`${phrases.email}: `, link(`mailto:${authority.email}`)],
        [`${phrases.complaintPage}: `, link(authority.complaintUrl)],
      ]),
    ),
  ];
}
