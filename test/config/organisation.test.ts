import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import safespring from '../../organisations/safespring.ts';
import serverSystems from '../../organisations/server-systems.ts';
import { parseOrganisation } from '../../shared/config/organisation.ts';
import type { organisationSchema } from '../../shared/config/organisation-schema.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';

type DeepReadonly<T> = T extends string | number | boolean | null
  ? T
  : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

const mailSystem = { kind: 'mail', holds: 'henvendelser' };
const messageOf = (value: unknown): string => {
  try {
    parseOrganisation(value);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'accepted';
};

const { undoMinutes: _, ...withoutUndoMinutes } = serverSystems;
const [authority] = serverSystems.authorities;
const [handler, deputy] = serverSystems.staff;

const address = 'a mail address in ASCII such as office@example.dk (an IDN domain as xn--…)';
const reminders = 'at least one whole number of days, from most to fewest, none twice';
const ownAddress = 'a personal address, neither a mailbox of this file nor in its intake domain';

/** Each row changes one thing of a file that is otherwise right, and says the whole line expected for it. */
const wrongFiles: readonly { readonly wrong: object; readonly line: string }[] = [
  { wrong: { name: ' ' }, line: 'name: got " ", expected a text that is not empty' },
  { wrong: { referencePrefix: 'srv' }, line: 'referencePrefix: got "srv", expected two to six capital letters A to Z' },
  {
    wrong: { mailboxes: [] },
    line: `mailboxes[0]: got nothing, expected ${address}`,
  },
  {
    wrong: { mailboxes: ['office@serversystems'] },
    line: `mailboxes[0]: got "office@serversystems", expected ${address}`,
  },
  {
    wrong: { mailboxes: ['kontor@blåbær.example'] },
    line: `mailboxes[0]: got "kontor@blåbær.example", expected ${address}`,
  },
  {
    wrong: { mailboxes: ['Office <office@serversystems.dk>'] },
    line: `mailboxes[0]: got "Office <office@serversystems.dk>", expected ${address}`,
  },
  {
    wrong: { mailboxes: ['office@serversystems.dk', 'Office@ServerSystems.dk'] },
    line: 'mailboxes: got ["office@serversystems.dk","Office@ServerSystems.dk"], expected a list of at least one mail address, the one that writes the letters first, none twice',
  },
  {
    wrong: { intakeDomain: 'in serversystems dk' },
    line: 'intakeDomain: got "in serversystems dk", expected a domain such as in.example.dk',
  },
  {
    wrong: { intakeDomain: 'ServerSystems.dk' },
    line: 'intakeDomain: got "serversystems.dk", expected a domain that no mailbox of the company is in',
  },
  { wrong: { mode: 'both' }, line: 'mode: got "both", expected one of general, privacy' },
  { wrong: { phone: '3918 2030' }, line: 'phone: got "3918 2030", expected a phone number such as +45 33 19 32 00' },
  { wrong: { country: 'FI' }, line: 'country: got "FI", expected one of DK, SE, NO' },
  {
    wrong: { zone: 'Europe/Kopenhagen' },
    line: 'zone: got "Europe/Kopenhagen", expected an IANA time zone such as Europe/Copenhagen',
  },
  { wrong: { zone: '+01:00' }, line: 'zone: got "+01:00", expected an IANA time zone such as Europe/Copenhagen' },
  { wrong: { language: 'no' }, line: 'language: got "no", expected one of da, sv, nb, nn, en, de, fi' },
  { wrong: { staffLanguage: 'fi' }, line: 'staffLanguage: got "fi", expected one of da, sv, nb, en' },
  { wrong: { opensAt: '8:00' }, line: 'opensAt: got "8:00", expected a local time as HH:MM, 00:00 to 23:59' },
  { wrong: { opensAt: '24:00' }, line: 'opensAt: got "24:00", expected a local time as HH:MM, 00:00 to 23:59' },
  {
    wrong: { policy: { ...serverSystems.policy, url: 'http://serversystems.dk/' } },
    line: 'policy.url: got "http://serversystems.dk/", expected an address that begins with https://',
  },
  {
    wrong: { policy: { ...serverSystems.policy, rightsNamed: ['access', 'deletion'] } },
    line: 'policy.rightsNamed[1]: got "deletion", expected one of access, rectification, erasure, restriction, portability, objection, automated_decision, consent_withdrawal',
  },
  {
    wrong: { policy: { ...serverSystems.policy, rightsNamed: ['access', 'access'] } },
    line: 'policy.rightsNamed: got ["access","access"], expected a list of the rights that the policy names, none twice',
  },
  {
    wrong: { policy: { ...serverSystems.policy, answersWithin: '30 days' } },
    line: 'policy.answersWithin: got "30 days", expected "one-month", or null when the policy states no limit',
  },
  {
    wrong: { policy: { ...serverSystems.policy, retension: [] } },
    line: 'policy.retension: got an unknown key, expected no such key; the nearest known one is retention',
  },
  {
    wrong: { policy: { ...serverSystems.policy, promises: [{ right: 'deletion', words: 'Alt slettes' }] } },
    line: 'policy.promises[0].right: got "deletion", expected one of access, rectification, erasure, restriction, portability, objection, automated_decision, consent_withdrawal',
  },
  {
    wrong: { records: { ...serverSystems.records, systems: [] } },
    line: 'records.systems[0]: got nothing, expected an object with the keys kind, holds',
  },
  {
    wrong: { records: { ...serverSystems.records, systems: [mailSystem, mailSystem] } },
    line: `records.systems: got ${JSON.stringify([mailSystem, mailSystem])}, expected a list of at least one place where data lies, the first to search first, no kind twice`,
  },
  {
    wrong: { records: { ...serverSystems.records, erasesBackups: 'yes' } },
    line: 'records.erasesBackups: got "yes", expected true or false',
  },
  {
    wrong: { records: { ...serverSystems.records, recipients: [{ what: 'CRM', name: '', outsideEu: true }] } },
    line: 'records.recipients[0].name: got "", expected a text that is not empty',
  },
  {
    wrong: { authorities: [] },
    line: 'authorities[0]: got nothing, expected an object with the keys country, name, postalAddress, phone, email, complaintUrl',
  },
  {
    wrong: { authorities: [authority, authority] },
    line: 'authorities[1].country: got "DK", expected one authority for each country',
  },
  {
    wrong: { authorities: safespring.authorities },
    line: 'authorities[0].country: got "SE", expected DK: the lead authority is that of the controller\'s seat (Art. 56)',
  },
  {
    wrong: { staff: [{ ...handler, role: 'boss' }] },
    line: 'staff[0].role: got "boss", expected one of handler, deputy',
  },
  { wrong: { staff: [{ ...handler, address: 'mette' }] }, line: `staff[0].address: got "mette", expected ${address}` },
  {
    wrong: { staff: [handler, { ...deputy, address: 'METTE@serversystems.dk' }] },
    line: 'staff[1].address: got "mette@serversystems.dk", expected an address that stands once',
  },
  {
    wrong: { staff: [{ ...handler, address: 'office@serversystems.dk' }] },
    line: `staff[0].address: got "office@serversystems.dk", expected ${ownAddress}`,
  },
  {
    wrong: { staff: [deputy] },
    line: 'staff: got deputies only, expected at least one handler: somebody must get new cases',
  },
  {
    wrong: { escalation: ['chef@in.serversystems.dk'] },
    line: `escalation[0]: got "chef@in.serversystems.dk", expected ${ownAddress}`,
  },
  { wrong: { reminders: { daysBefore: [1, 3, 7] } }, line: `reminders.daysBefore: got [1,3,7], expected ${reminders}` },
  { wrong: { reminders: { daysBefore: [7, 7, 1] } }, line: `reminders.daysBefore: got [7,7,1], expected ${reminders}` },
  { wrong: { reminders: { daysBefore: [] } }, line: `reminders.daysBefore: got [], expected ${reminders}` },
  {
    wrong: { reminders: { daysBefore: [30, 7] } },
    line: 'reminders.daysBefore[0]: got 30, expected a whole number of days from 0 to 27',
  },
  { wrong: { digestWeekday: 0 }, line: 'digestWeekday: got 0, expected a weekday from 1 (Monday) to 7 (Sunday)' },
  {
    wrong: { digestWeekday: 'monday' },
    line: 'digestWeekday: got "monday", expected a weekday from 1 (Monday) to 7 (Sunday)',
  },
  {
    wrong: { questions: { promptWithinWorkingDays: 30, remindPersonAfterDays: [7] } },
    line: 'questions.promptWithinWorkingDays: got 30, expected a whole number of working days from 1 to 10',
  },
  {
    wrong: { questions: { promptWithinWorkingDays: 5, remindPersonAfterDays: [14, 7] } },
    line: 'questions.remindPersonAfterDays: got [14,7], expected a list of whole numbers of days, from fewest to most, none twice',
  },
  { wrong: { undoMinutes: 1441 }, line: 'undoMinutes: got 1441, expected a whole number of minutes from 0 to 1440' },
  { wrong: { undoMinutes: '10' }, line: 'undoMinutes: got "10", expected a whole number of minutes from 0 to 1440' },
  { wrong: { undoMinutes: 2.5 }, line: 'undoMinutes: got 2.5, expected a whole number of minutes from 0 to 1440' },
  {
    wrong: { retention: { rawMailDays: 0, caseYears: 3 } },
    line: 'retention.rawMailDays: got 0, expected a whole number of days from 1 to 365',
  },
  {
    wrong: { retention: { rawMailDays: 90, caseYears: 30 } },
    line: 'retention.caseYears: got 30, expected a whole number of years from 1 to 10',
  },
  {
    wrong: { staffs: [] },
    line: 'staffs: got an unknown key, expected no such key; the nearest known one is staff',
  },
];

describe('parseOrganisation', () => {
  it('returns exactly the type of the domain', () => {
    expectTypeOf<DeepReadonly<z.output<typeof organisationSchema>>>().toEqualTypeOf<Organisation>();
  });

  it('keeps every value of a file that is right', () => {
    expect(parseOrganisation(serverSystems)).toEqual(serverSystems);
    expect(parseOrganisation(safespring)).toEqual(safespring);
  });

  it('lower-cases addresses and the intake domain', () => {
    const organisation = parseOrganisation({
      ...serverSystems,
      mailboxes: ['Office@ServerSystems.DK'],
      intakeDomain: 'IN.serversystems.dk',
      staff: [{ ...handler, address: ' Mette@ServerSystems.dk ' }],
      escalation: ['Direktion@serversystems.dk'],
    });

    expect(organisation.mailboxes).toEqual(['office@serversystems.dk']);
    expect(organisation.intakeDomain).toBe('in.serversystems.dk');
    expect(organisation.staff[0].address).toBe('mette@serversystems.dk');
    expect(organisation.escalation).toEqual(['direktion@serversystems.dk']);
  });

  it.each(wrongFiles)('refuses $line', ({ wrong, line }) => {
    expect(messageOf({ ...serverSystems, ...wrong })).toBe(`organisations/server-systems: ${line}`);
  });

  it('names a key that is missing', () => {
    expect(messageOf(withoutUndoMinutes)).toBe(
      'organisations/server-systems: undoMinutes: got nothing, expected a whole number of minutes from 0 to 1440',
    );
  });

  it('lists every wrong value at once, rules between keys too', () => {
    const message = messageOf({
      ...serverSystems,
      country: 'Denmark',
      intakeDomain: 'serversystems.dk',
      undoMinute: 5,
      staff: [handler, deputy, handler],
    });

    expect(message.split('\n')).toEqual([
      'organisations/server-systems: country: got "Denmark", expected one of DK, SE, NO',
      'organisations/server-systems: undoMinute: got an unknown key, expected no such key; the nearest known one is undoMinutes',
      'organisations/server-systems: intakeDomain: got "serversystems.dk", expected a domain that no mailbox of the company is in',
      'organisations/server-systems: staff[2].address: got "mette@serversystems.dk", expected an address that stands once',
    ]);
  });

  it.each([undefined, null, 'server-systems', 42, []])('refuses %j in place of a file', (value) => {
    expect(messageOf(value)).toMatch(
      /^organisations\/\?: the file: got .*, expected an object with the keys id, name, /,
    );
  });

  it('cuts a value that is too long to read', () => {
    const message = messageOf({ ...serverSystems, zone: 'x'.repeat(500) });

    expect(message).toBe(
      `organisations/server-systems: zone: got "${'x'.repeat(79)}…, expected an IANA time zone such as Europe/Copenhagen`,
    );
  });
});
