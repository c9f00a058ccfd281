import { AUTHORITIES } from '../../shared/config/authorities.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';

/** Two controllers: one with a general mailbox and a second one for privacy, one with a privacy mailbox alone. */
export const danish: Organisation = {
  id: 'nordlys',
  name: 'Nordlys Hosting',
  referencePrefix: 'NOR',
  mailboxes: ['kontor@example.dk', 'gdpr@example.dk'],
  intakeDomain: 'in.example.dk',
  mode: 'general',
  phone: '+45 33 19 32 00',
  postalAddress: 'Nordlys Hosting, Havnegade 1, 1058 København K',
  country: 'DK',
  zone: 'Europe/Copenhagen',
  language: 'da',
  staffLanguage: 'da',
  opensAt: '08:00',
  policy: {
    version: '2025-01-01',
    url: 'https://example.dk/privatliv',
    rightsNamed: ['access', 'erasure'],
    answersWithin: 'one-month',
    refusalsReserved: [],
    retention: [],
  },
  authorities: [AUTHORITIES.DK, AUTHORITIES.SE],
  staff: [{ address: 'ida@example.dk', name: 'Ida Lund', role: 'handler' }],
  escalation: ['chef@example.dk'],
  reminders: { daysBefore: [7, 1, 0] },
  undoMinutes: 10,
  retention: { rawMailDays: 90, caseYears: 3 },
};

export const swedish: Organisation = {
  ...danish,
  id: 'fjallmoln',
  name: 'Fjällmoln AB',
  referencePrefix: 'FJM',
  mailboxes: ['gdpr@example.se'],
  intakeDomain: 'in.example.se',
  mode: 'privacy',
  phone: null,
  postalAddress: 'Fjällmoln AB, Storgatan 1, 111 23 Stockholm',
  country: 'SE',
  zone: 'Europe/Stockholm',
  language: 'sv',
  staffLanguage: 'sv',
  authorities: [AUTHORITIES.SE],
  staff: [{ address: 'nils@example.se', name: 'Nils Ek', role: 'handler' }],
  escalation: ['vd@example.se'],
  retention: { rawMailDays: 120, caseYears: 3 },
};
