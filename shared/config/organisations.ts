import type { Organisation } from '../domain/organisation.ts';
import { parseOrganisation } from './organisation.ts';
import { domainOf } from './organisation-rules.ts';
import { shown, type WrongValue, wrongValueLine } from './wrong-value.ts';

/**
 * All organisations of one deployment, in the order given. `files` maps a file's name, without folder and ending, to
 * what it exports by default.
 *
 * Throws one Error naming every wrong value of every file, or else every clash: a mail must lead to one organisation by
 * its envelope recipient alone, and a case to one by its reference.
 */
export function parseOrganisations(files: Readonly<Record<string, unknown>>): readonly Organisation[] {
  const organisations: Organisation[] = [];
  const problems: string[] = [];
  for (const [fileName, value] of Object.entries(files)) {
    try {
      const organisation = parseOrganisation(value);
      organisations.push(organisation);
      if (organisation.id !== fileName) {
        const expected = `the file's name, ${fileName}`;
        problems.push(wrongValueLine(organisation.id, { path: 'id', got: shown(organisation.id), expected }));
      }
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  for (const [index, organisation] of organisations.entries()) {
    for (const earlier of organisations.slice(0, index)) {
      problems.push(...clashes(organisation, earlier).map((wrong) => wrongValueLine(organisation.id, wrong)));
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return organisations;
}

function clashes(organisation: Organisation, earlier: Organisation): readonly WrongValue[] {
  const { id, referencePrefix, intakeDomain, mailboxes } = organisation;
  const wrong: WrongValue[] = [];
  const expected = `one that organisations/${earlier.id} does not use`;
  if (id === earlier.id) wrong.push({ path: 'id', got: shown(id), expected });
  if (referencePrefix === earlier.referencePrefix) {
    wrong.push({ path: 'referencePrefix', got: shown(referencePrefix), expected });
  }
  const taken = [earlier.intakeDomain, ...earlier.mailboxes.map(domainOf)];
  if (taken.includes(intakeDomain)) wrong.push({ path: 'intakeDomain', got: shown(intakeDomain), expected });
  for (const [index, mailbox] of mailboxes.entries()) {
    if (earlier.mailboxes.includes(mailbox) || domainOf(mailbox) === earlier.intakeDomain) {
      wrong.push({ path: `mailboxes[${index}]`, got: shown(mailbox), expected });
    }
  }
  return wrong;
}
