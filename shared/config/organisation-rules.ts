import type { z } from 'zod';
import { organisationSchema } from './organisation-schema.ts';
import { shown, type WrongValue } from './wrong-value.ts';

const { shape } = organisationSchema;

/**
 * Rules between the keys of one file. Each looks only at keys that are right by themselves, so that one slip does not
 * hide another.
 */
export function organisationRules(file: Readonly<Record<string, unknown>>): readonly WrongValue[] {
  const mailboxes: readonly string[] = readable(shape.mailboxes, file.mailboxes) ?? [];
  const staff = readable(shape.staff, file.staff) ?? [];
  const escalation = readable(shape.escalation, file.escalation) ?? [];
  const authorities = readable(shape.authorities, file.authorities) ?? [];
  const intakeDomain = readable(shape.intakeDomain, file.intakeDomain);
  const country = readable(shape.country, file.country);
  const wrong: WrongValue[] = [];

  const isMainDomain = intakeDomain !== null && mailboxes.some((mailbox) => domainOf(mailbox) === intakeDomain);
  if (isMainDomain) {
    // A receipt rule for this domain would take every mail of the company, not only the answers on cases.
    wrong.push({
      path: 'intakeDomain',
      got: shown(intakeDomain),
      expected: 'a domain that no mailbox of the company is in',
    });
  }

  // Mail to one of our own addresses comes back in as a new mail: a notification to it would never end.
  const isOurs = (address: string) =>
    mailboxes.includes(address) || (!isMainDomain && domainOf(address) === intakeDomain);
  const personal = 'a personal address, neither a mailbox of this file nor in its intake domain';
  for (const [index, member] of staff.entries()) {
    if (isOurs(member.address))
      wrong.push({ path: `staff[${index}].address`, got: shown(member.address), expected: personal });
    if (staff.findIndex((other) => other.address === member.address) < index) {
      wrong.push({
        path: `staff[${index}].address`,
        got: shown(member.address),
        expected: 'an address that stands once',
      });
    }
  }
  for (const [index, address] of escalation.entries()) {
    if (isOurs(address)) wrong.push({ path: `escalation[${index}]`, got: shown(address), expected: personal });
  }

  if (staff.length > 0 && !staff.some((member) => member.role === 'handler')) {
    wrong.push({ path: 'staff', got: 'deputies only', expected: 'at least one handler: somebody must get new cases' });
  }

  for (const [index, authority] of authorities.entries()) {
    if (authorities.findIndex((other) => other.country === authority.country) < index) {
      const expected = 'one authority for each country';
      wrong.push({ path: `authorities[${index}].country`, got: shown(authority.country), expected });
    }
  }
  const lead = authorities[0];
  if (lead !== undefined && country !== null && lead.country !== country) {
    const expected = `${country}: the lead authority is that of the controller's seat (Art. 56)`;
    wrong.push({ path: 'authorities[0].country', got: shown(lead.country), expected });
  }
  return wrong;
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

function readable<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
