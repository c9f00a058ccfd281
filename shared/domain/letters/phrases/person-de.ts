import { strong } from '../block.ts';
import type { PersonPhrases } from './person-phrases.ts';

export const personDe: PersonPhrases = {
  subjectReceived: (promised) => `Ihre E-Mail ist angekommen – Antwort spätestens am ${promised}`,
  subjectAnswer: 'Unsere Antwort auf Ihre E-Mail',
  greeting: 'Guten Tag,',
  thanks: (received, promised) => [
    `vielen Dank für Ihre E-Mail, die wir am ${received} erhalten haben. Sie bekommen unsere Antwort `,
    strong(`spätestens am ${promised}`),
    '.',
  ],
  reference: (reference) => ['Ihr Vorgang hat die Nummer ', strong(reference), '.'],

  understoodHeading: 'So haben wir Sie verstanden',
  rights: {
    access:
      'Sie möchten wissen, welche Daten wir über Sie haben, und eine Kopie davon bekommen (Auskunft, Artikel 15).',
    rectification:
      'Sie möchten, dass Daten über Sie berichtigt oder vervollständigt werden (Berichtigung, Artikel 16).',
    erasure: 'Sie möchten, dass Daten über Sie gelöscht werden (Löschung, Artikel 17).',
    restriction:
      'Sie möchten, dass wir Ihre Daten aufbewahren, aber nicht verwenden (Einschränkung der Verarbeitung, Artikel 18).',
    portability:
      'Sie möchten Ihre Daten als Datei, die Sie selbst oder ein anderes Unternehmen nutzen können (Datenübertragbarkeit, Artikel 20).',
    objection:
      'Sie sind nicht damit einverstanden, dass wir Daten über Sie verwenden (Widerspruch, Artikel 21). Geht es um Werbung oder Newsletter, stellen wir sie ein, ohne Ihre Gründe zu prüfen. Geht es um etwas anderes, sieht sich das ein Mensch an, und Sie erhalten eine Begründung.',
    automated_decision:
      'Sie möchten, dass sich ein Mensch eine Entscheidung ansieht, die ein Computer über Sie getroffen hat (automatisierte Entscheidungen, Artikel 22).',
    consent_withdrawal:
      'Sie widerrufen Ihre Einwilligung (Artikel 7 Absatz 3). Das können Sie jederzeit, ohne einen Grund zu nennen. Wir beenden, was auf der Einwilligung beruht. Was vorher geschehen ist, bleibt davon unberührt.',
  },
  misunderstood: 'Haben wir etwas falsch verstanden? Dann antworten Sie bitte auf diese E-Mail.',
  noRight: {
    request:
      'Wir haben verstanden, dass Sie eines Ihrer Rechte an Ihren Daten nutzen möchten. Ein Mensch liest Ihre E-Mail, um zu sehen, worum Sie bitten.',
    inquiry:
      'Wir haben Ihre E-Mail als Frage dazu verstanden, wie wir mit personenbezogenen Daten umgehen. Sie erhalten eine Antwort darauf.',
    complaint:
      'Wir haben verstanden, dass Sie damit unzufrieden sind, wie wir personenbezogene Daten verwenden oder schützen. Das nehmen wir ernst, und Sie erhalten eine Antwort.',
    other:
      'Wir sind nicht sicher, worum Sie uns bitten. Deshalb liest ein Mensch Ihre E-Mail, und Sie erhalten eine Antwort.',
  },
  noRightMeant:
    'Möchten Sie auch eines Ihrer Rechte nutzen, zum Beispiel Daten über Sie einsehen, berichtigen oder löschen lassen? Dann antworten Sie bitte auf diese E-Mail. Sie verlieren dadurch keine Zeit: Solange das offen ist, gehen wir davon aus, dass die Frist schon läuft.',

  nextHeading: 'So geht es weiter',
  next: (organisation) =>
    `Jemand bei ${organisation} liest Ihre E-Mail, kümmert sich darum und antwortet Ihnen per E-Mail. Das ist kostenlos.`,
  period: (received, promised) =>
    `Die Frist beträgt einen Monat: vom ${received} bis einschließlich ${promised} (Artikel 12 Absatz 3 der Datenschutz-Grundverordnung, DSGVO).`,

  addHeading: 'Möchten Sie etwas ergänzen oder berichtigen?',
  add: 'Antworten Sie auf diese E-Mail. So kommt Ihre Nachricht zum richtigen Vorgang.',
  noIdentityNumbers:
    'Bitte schreiben Sie keine Personenkennnummern und schicken Sie keine Kopien von Ausweis oder Führerschein. Darum haben wir nicht gebeten, und gewöhnliche E-Mails sind dafür nicht sicher genug.',

  complaintHeading: 'Wenn Sie sich beschweren möchten',
  complaint:
    'Sie können sich jederzeit bei einer Aufsichtsbehörde beschweren: in dem Land, in dem Sie wohnen oder arbeiten oder in dem Ihrer Meinung nach gegen die Regeln verstoßen wurde (Artikel 77). Das ist kostenlos.',
  court: 'Sie können auch vor Gericht gehen (Artikel 79).',
  countries: { DK: 'Dänemark', SE: 'Schweden', NO: 'Norwegen' },
  phone: 'Telefon',
  email: 'E-Mail',
  complaintPage: 'So beschweren Sie sich',

  contactHeading: 'Kontakt',
  automatic: 'Diese Bestätigung wurde automatisch verschickt. Wenn Sie darauf antworten, liest das ein Mensch.',
  answerAttached: 'Unsere Antwort finden Sie im Anhang dieser E-Mail.',
  answerReference: (reference) =>
    `Ihr Vorgang hat die Nummer ${reference}. Haben Sie Fragen zu dieser Antwort? Dann antworten Sie einfach auf diese E-Mail.`,
};
