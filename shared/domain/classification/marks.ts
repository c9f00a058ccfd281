import type { Mark } from '../understanding.ts';
import type { Scene } from './scene.ts';

/** Addresses and domains of supervisory authorities (edpb.europa.eu, list of members) that a copy may go to. */
const AUTHORITY_DOMAINS = [
  'datatilsynet.dk',
  'imy.se',
  'datatilsynet.no',
  'om.fi',
  'tietosuoja.fi',
  'ico.org.uk',
  'dataprotection.ie',
  'bfdi.bund.de',
  'datenschutz-berlin.de',
  'cnil.fr',
  'autoriteitpersoonsgegevens.nl',
  'edpb.europa.eu',
  'edps.europa.eu',
  'personuvernd.is',
  'aki.ee',
  'uodo.gov.pl',
  'dsb.gv.at',
  'aepd.es',
  'gpdp.it',
  'garanteprivacy.it',
  'apd-gba.be',
];

export interface MarkInput {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly hasUnreadableAttachment: boolean;
  readonly ownWords: number;
}

/** Marks of a mail. `scene` reads the writer's own words. */
export function marksOf(scene: Scene, input: MarkInput): Mark[] {
  const marks: Mark[] = [];
  if (isReminder(scene)) marks.push('reminder');
  if ([...input.to, ...input.cc].some(isAuthority)) marks.push('authority-copy');
  if (isRepresentative(scene)) marks.push('representative');
  if (scene.mentions('GENERATOR') > 0 || [...input.to, ...input.cc].some(isRelay)) marks.push('generator');
  if (input.hasUnreadableAttachment && (input.ownWords <= 40 || scene.mentions('ATTACHED') > 0)) marks.push('scan');
  return marks;
}

const domainOf = (address: string): string =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/>$/, '');

const isAuthority = (address: string): boolean => {
  const domain = domainOf(address);
  return (
    AUTHORITY_DOMAINS.some((known) => domain === known || domain.endsWith(`.${known}`)) ||
    domain.includes('datenschutz.')
  );
};

const isRelay = (address: string): boolean => domainOf(address) === 'inbound.yourdigitalrights.org';

/** Something sent earlier, and no answer: both must be said, since "again" alone is a manner of speaking. */
export function isReminder(scene: Scene): boolean {
  const chased = scene.mentions('REMINDER');
  if (chased === 0) return false;
  return scene.mentions('EARLIER', 'NO_ANSWER') > 0 || (chased > 0 && scene.reading.words.length <= 25) || chased > 1;
}

function isRepresentative(scene: Scene): boolean {
  if (scene.mentions('CLIENT', 'ON_BEHALF') > 0) return true;
  for (let i = 1; i < scene.reading.words.length; i += 1) {
    if (scene.has(i, 'RELATIVE') && (scene.has(i - 1, 'MY') || scene.has(i + 1, 'MY') || scene.has(i - 2, 'MY')))
      return true;
  }
  return false;
}
