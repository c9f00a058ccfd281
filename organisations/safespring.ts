import { AUTHORITIES } from '../shared/config/authorities.ts';
import type { Organisation } from '../shared/domain/organisation.ts';

/** Promises of the privacy page dated 5 January 2024. Staff are placeholders until set-up. */
export default {
  id: 'safespring',
  name: 'Safespring AB',
  referencePrefix: 'SAF',
  mailboxes: ['gdpr@safespring.com'],
  intakeDomain: 'in.safespring.com',
  mailServers: ['safespring.com'],
  // The mailbox is for data-protection matters alone: what a human writes here is a case.
  mode: 'privacy',
  phone: null,
  postalAddress: 'Safespring AB, Rättarvägen 3, 169 68 Solna, Sverige',
  country: 'SE',
  zone: 'Europe/Stockholm',
  language: 'sv',
  staffLanguage: 'sv',
  opensAt: '08:00',
  policy: {
    version: '2024-01-05',
    url: 'https://www.safespring.com/',
    // Being told what is held and getting a copy are both access. The page is silent on the other four.
    rightsNamed: ['access', 'rectification', 'erasure', 'objection'],
    // No limit is stated, so Art. 12(3) rules alone.
    answersWithin: null,
    // Wider than the law on the first: Art. 12(5) knows only "manifestly unfounded or excessive".
    refusalsReserved: [
      'Begäran är uppenbart orimlig i förhållande till arbetsinsatsen (lagen: uppenbart ogrundad eller orimlig, art. 12.5)',
      'Uppgifterna räcker inte för att veta vem personen är och hur vi kan hjälpa till',
    ],
    retention: [
      { what: 'Kontaktuppgifter i CRM', period: 'tills personen ber om borttagning' },
      { what: 'Räkenskapsinformation om kunder och leverantörer', period: 'så länge bokföringslagen kräver det' },
      {
        what: 'Spärrlista mot skräppost och utskick',
        period: 'så länge spärren behövs; kan finnas kvar efter radering',
      },
    ],
    // "Skriv til gdpr@safespring.com, så ordner vi det", in the published Danish machine translation: no condition is named.
    promises: [
      { right: 'rectification', words: 'Den som skriver och vill ändra får det ordnat; inget villkor nämns' },
      { right: 'erasure', words: 'Den som skriver och vill bli raderad får det ordnat; inget villkor nämns' },
    ],
  },
  records: {
    systems: [
      { kind: 'crm', holds: 'namn, e-post, telefon, titel och arbetsgivare' },
      { kind: 'customer-records', holds: 'kontoadministration och administrativa kontakter' },
      { kind: 'web-forms', holds: 'kontaktformulär och landningssidor' },
      { kind: 'event-tools', holds: 'anmälningar till evenemang och webbinarier' },
      { kind: 'mailing-tools', holds: 'utskick om företaget, produkter och evenemang' },
      { kind: 'accounting', holds: 'fakturering; automatiska bokföringsverktyg' },
      { kind: 'mail', holds: 'mejlväxling' },
      { kind: 'video-meetings', holds: 'uppgifter om mötesdeltagare' },
      { kind: 'block-list', holds: 'adresser som stoppats mot skräppost och utskick' },
    ],
    // The page tells of providers outside the EU and names none. "We share with nobody" is not true of processors.
    recipients: [
      { what: 'leverantör av CRM', name: null, outsideEu: true },
      { what: 'leverantör av bokföring', name: null, outsideEu: true },
      { what: 'leverantör av videomöten', name: null, outsideEu: true },
      { what: 'leverantör av utskick och webbinarier', name: null, outsideEu: false },
      { what: 'den här inkorgen för begäranden (i EU)', name: 'Amazon Web Services (AWS)', outsideEu: true },
    ],
    bookkeeping: { what: 'räkenskapsinformation om kunder och leverantörer', law: 'bokföringslagen' },
    erasesBackups: false,
    source: 'främst personen själv (formulär, evenemang, webbinarier)',
    markets: true,
    processorFor: 'uppgifter i kundernas molntjänster',
  },
  // Integritetsskyddsmyndigheten leads; the subsidiary and a data centre are in Norway, and Danes write too.
  authorities: [AUTHORITIES.SE, AUTHORITIES.NO, AUTHORITIES.DK],
  staff: [
    { address: 'elin.sandberg@safespring.com', name: 'Elin Sandberg', role: 'handler' },
    { address: 'ingrid.moe@safespring.com', name: 'Ingrid Moe', role: 'handler' },
    { address: 'karl.bergqvist@safespring.com', name: 'Karl Bergqvist', role: 'deputy' },
  ],
  escalation: ['karl.bergqvist@safespring.com', 'ledning@safespring.com'],
  reminders: { daysBefore: [14, 7, 3, 1, 0] },
  questions: { promptWithinWorkingDays: 5, remindPersonAfterDays: [7, 14] },
  digestWeekday: 1,
  undoMinutes: 10,
  retention: { rawMailDays: 90, caseYears: 3 },
} satisfies Organisation;
