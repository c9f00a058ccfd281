import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { organisations } from '../../organisations/index.ts';
import safespring from '../../organisations/safespring.ts';
import serverSystems from '../../organisations/server-systems.ts';
import { parseOrganisations } from '../../shared/config/organisations.ts';

describe('organisations', () => {
  it('holds every file of the folder', () => {
    const files = readdirSync(new URL('../../organisations/', import.meta.url))
      .filter((file) => file !== 'index.ts')
      .map((file) => file.replace(/\.ts$/, ''));

    expect(organisations.map((organisation) => organisation.id).toSorted()).toEqual(files.toSorted());
  });

  it('keeps the promises of the two published policies apart', () => {
    const promises = organisations.map(({ id, mode, policy, authorities }) => ({
      id,
      mode,
      version: policy.version,
      answersWithin: policy.answersWithin,
      refusals: policy.refusalsReserved.length,
      lead: authorities[0].email,
    }));

    expect(promises).toEqual([
      {
        id: 'server-systems',
        mode: 'general',
        version: '2025-10-28',
        answersWithin: 'one-month',
        refusals: 0,
        lead: 'dt@datatilsynet.dk',
      },
      {
        id: 'safespring',
        mode: 'privacy',
        version: '2024-01-05',
        answersWithin: null,
        refusals: 2,
        lead: 'imy@imy.se',
      },
    ]);
  });
});

describe('parseOrganisations', () => {
  const nordlys = {
    ...safespring,
    id: 'nordlys',
    referencePrefix: 'NLY',
    mailboxes: ['personvern@nordlys.example.no'],
    intakeDomain: 'in.nordlys.example.no',
  };

  it('takes a third company from its file alone', () => {
    const parsed = parseOrganisations({ 'server-systems': serverSystems, safespring, nordlys });

    expect(parsed.map((organisation) => organisation.id)).toEqual(['server-systems', 'safespring', 'nordlys']);
  });

  it.each([
    {
      wrong: { id: 'safespring' },
      lines: [
        'safespring: id: got "safespring", expected the file\'s name, nordlys',
        'safespring: id: got "safespring"',
      ],
    },
    { wrong: { referencePrefix: 'SAF' }, lines: ['nordlys: referencePrefix: got "SAF"'] },
    {
      wrong: { mailboxes: ['hei@nordlys.example.no', 'GDPR@safespring.com'] },
      lines: ['nordlys: mailboxes[1]: got "gdpr@safespring.com"'],
    },
    { wrong: { mailboxes: ['hei@in.safespring.com'] }, lines: ['nordlys: mailboxes[0]: got "hei@in.safespring.com"'] },
    { wrong: { intakeDomain: 'IN.safespring.com' }, lines: ['nordlys: intakeDomain: got "in.safespring.com"'] },
    {
      wrong: { intakeDomain: 'safespring.com', staff: nordlysStaff(), escalation: [] },
      lines: ['nordlys: intakeDomain: got "safespring.com"'],
    },
  ])('refuses two that share $wrong', ({ wrong, lines }) => {
    const message = refusal({ safespring, nordlys: { ...nordlys, ...wrong } }).split('\n');

    expect(message).toHaveLength(lines.length);
    for (const [index, line] of lines.entries()) expect(message[index]).toContain(`organisations/${line}`);
  });

  it('lists what is wrong in every file', () => {
    const message = refusal({
      'server-systems': { ...serverSystems, zone: 'Copenhagen' },
      safespring: { ...safespring, phone: 'none' },
    });

    expect(message).toBe(
      'organisations/server-systems: zone: got "Copenhagen", expected an IANA time zone such as Europe/Copenhagen\n' +
        'organisations/safespring: phone: got "none", expected a phone number such as +45 33 19 32 00',
    );
  });
});

function nordlysStaff() {
  return [{ address: 'sigrid@nordlys.example.no', name: 'Sigrid Haugen', role: 'handler' }];
}

function refusal(files: Record<string, unknown>): string {
  try {
    parseOrganisations(files);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'accepted';
}
