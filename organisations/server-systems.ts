import { AUTHORITIES } from '../shared/config/authorities.ts';
import type { Organisation } from '../shared/domain/organisation.ts';

/** Promises of the Danish privacy policy, last updated 28 October 2025. Staff are placeholders until set-up. */
export default {
  id: 'server-systems',
  name: 'Server Systems',
  referencePrefix: 'SRV',
  mailboxes: ['office@serversystems.dk'],
  intakeDomain: 'in.serversystems.dk',
  mailServers: ['serversystems.dk'],
  // The policy names the general office mailbox: orders and invoices arrive here too.
  mode: 'general',
  phone: '+45 3918 2030',
  // The policy names the city of the head office and no street.
  postalAddress: 'Server Systems, København, Danmark',
  country: 'DK',
  zone: 'Europe/Copenhagen',
  language: 'da',
  staffLanguage: 'da',
  opensAt: '08:00',
  policy: {
    version: '2025-10-28',
    url: 'https://www.serversystems.dk/',
    // The other two, automated decisions and withdrawal of consent, apply by law all the same.
    rightsNamed: ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'],
    // Neither an extension nor a move past weekends is mentioned.
    answersWithin: 'one-month',
    refusalsReserved: [],
    retention: [
      {
        what: 'Kunders kontaktoplysninger og servicehistorik',
        period: '10 år; slettes før på anmodning, også fra sikkerhedskopier',
      },
      {
        what: 'Leverandørers oplysninger',
        period: '3 år efter sidste ydelse; slettes før på anmodning, også fra sikkerhedskopier',
      },
      {
        what: 'Regnskabsmateriale (fakturaer og betalinger)',
        period: 'så længe skatte- og bogføringsloven kræver det',
      },
    ],
    // The rights section says "under certain conditions"; this stronger promise stands elsewhere in the same policy.
    promises: [
      {
        right: 'access',
        words: 'En kopi af alle oplysninger, uden betaling',
      },
      { right: 'rectification', words: 'Oplysningerne skal være korrekte og fuldstændige' },
      {
        right: 'erasure',
        words:
          'Kunders og leverandørers oplysninger slettes på anmodning på et hvilket som helst tidspunkt, uigenkaldeligt, fra it-systemer og sikkerhedskopier',
      },
      { right: 'portability', words: 'Til en anden organisation eller direkte til personen selv' },
    ],
  },
  records: {
    systems: [
      { kind: 'customer-records', holds: 'navn, mail, telefon og lignende; servicehistorik' },
      { kind: 'supplier-records', holds: 'navn, mail, telefon og lignende; leverandørtilmelding' },
      { kind: 'orders', holds: 'ordrer og kontooplysninger' },
      { kind: 'accounting', holds: 'fakturaer og betalinger' },
      { kind: 'mail', holds: 'henvendelser og feedback' },
      { kind: 'phones-and-messaging', holds: 'feedback på telefon og i beskedapp' },
      { kind: 'files', holds: 'serveren på hovedkontoret' },
      { kind: 'backups', holds: 'kopier af alt det ovennævnte' },
    ],
    // The policy says that nothing is shared; the intake itself has a processor, and the policy must name it.
    recipients: [{ what: 'denne indbakke til anmodninger (i EU)', name: 'Amazon Web Services (AWS)', outsideEu: true }],
    bookkeeping: { what: 'regnskabsmateriale (fakturaer og betalinger)', law: 'skatte- og bogføringslovgivningen' },
    erasesBackups: true,
    source: 'personen selv (ordrer, feedback, leverandørtilmelding)',
    markets: false,
    processorFor: null,
  },
  // "Datatilsynet i dit land": whoever writes from Sweden or Norway is told of their own authority.
  authorities: [AUTHORITIES.DK, AUTHORITIES.SE, AUTHORITIES.NO],
  staff: [
    { address: 'mette@serversystems.dk', name: 'Mette Holm', role: 'handler' },
    { address: 'jonas@serversystems.dk', name: 'Jonas Friis', role: 'deputy' },
  ],
  escalation: ['jonas@serversystems.dk', 'direktion@serversystems.dk'],
  reminders: { daysBefore: [14, 7, 3, 1, 0] },
  questions: { promptWithinWorkingDays: 5, remindPersonAfterDays: [7, 14] },
  digestWeekday: 1,
  undoMinutes: 10,
  retention: { rawMailDays: 90, caseYears: 3 },
} satisfies Organisation;
