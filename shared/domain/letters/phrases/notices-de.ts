import { strong } from '../block.ts';
import type { PersonNotices } from './person-notices.ts';

export const noticesDe: PersonNotices = {
  rightNames: {
    access: 'Auskunft (Artikel 15)',
    rectification: 'Berichtigung (Artikel 16)',
    erasure: 'Löschung (Artikel 17)',
    restriction: 'Einschränkung der Verarbeitung (Artikel 18)',
    portability: 'Datenübertragbarkeit (Artikel 20)',
    objection: 'Widerspruch (Artikel 21)',
    automated_decision: 'Automatisierte Entscheidungen (Artikel 22)',
    consent_withdrawal: 'Widerruf der Einwilligung (Artikel 7 Absatz 3)',
  },
  outcomes: {
    fulfilled: 'wie gewünscht erledigt',
    partly: 'teilweise erledigt',
    refused: 'abgelehnt',
    no_data: 'keine Daten gefunden',
    withdrawn: 'von Ihnen zurückgenommen',
    not_a_request: 'gehört nach unserem Verständnis nicht zu Ihrem Antrag',
    forwarded: 'an das verantwortliche Unternehmen weitergeleitet',
    duplicate: 'in einem anderen Vorgang beantwortet',
  },
  clock: {
    standsStill: (aim) =>
      `Die Frist ruht, solange wir auf Ihre Antwort warten, und läuft weiter, sobald wir sie haben. Wenn Sie bald antworten, möchten wir Ihnen weiterhin spätestens am ${aim} antworten.`,
    runsOn: (promised) => `Unsere Frage ändert nichts an der Frist. Sie endet weiterhin am ${promised}.`,
  },
  identity: {
    subject: 'Wir müssen sicher sein, dass Sie es sind',
    why: 'wir haben einen Antrag von dieser E-Mail-Adresse erhalten. Bevor wir etwas herausgeben, ändern oder löschen, müssen wir sicher sein, dass Sie selbst darum bitten, damit niemand sonst an Ihre Daten kommt oder sie löschen lässt. Deshalb fragen wir nach (Artikel 12 Absatz 6 der Datenschutz-Grundverordnung, DSGVO).',
    ours: 'Was uns unklar ist',
    enough: 'Eine dieser Möglichkeiten genügt:',
    fromKnownAddress: 'Schreiben Sie uns von der E-Mail-Adresse, die Sie uns gegenüber sonst verwenden.',
    fromDealings:
      'Antworten Sie auf diese E-Mail und nennen Sie etwas über Ihren Kontakt mit uns, das andere kaum wissen können, zum Beispiel worum es ging und wann das ungefähr war.',
    byPhone: (phone) => `Möchten Sie das lieber nicht in eine E-Mail schreiben? Dann rufen Sie uns an: ${phone}.`,
    anotherWay:
      'Möchten Sie das lieber nicht in eine E-Mail schreiben? Dann antworten Sie uns das, und wir finden gemeinsam einen anderen, sicheren Weg.',
    noNumbers:
      'Bitte schreiben Sie keine Personenkennnummern und schicken Sie keine Kopien von Ausweis, Reisepass oder Führerschein. Wir brauchen sie nicht, und gewöhnliche E-Mails sind dafür nicht sicher genug.',
    kept: 'Wir halten nur fest, dass wir gefragt haben und ob die Antwort genügt hat. Was Sie uns als Nachweis schicken, löschen wir, sobald wir es geprüft haben.',
    notForMarketing:
      'Wenn Sie nur keine Werbung mehr möchten, brauchen Sie nichts nachzuweisen. Die Werbung stellen wir ohne Rückfrage ein.',
  },
  clarification: {
    subject: 'Eine Frage zu Ihrem Antrag',
    why: 'damit unsere Antwort Ihnen etwas nützt, müssen wir etwas genauer wissen, worum Sie bitten.',
    ours: 'Unsere Frage',
    unanswered:
      'Sie müssen Ihren Antrag nicht einschränken. Wenn wir nichts von Ihnen hören, bearbeiten wir ihn vollständig, so wie wir ihn verstanden haben.',
  },
  reminder: {
    subject: 'Wir warten noch auf Ihre Antwort',
    asked: {
      identity:
        'wir haben Sie etwas gefragt, um sicher zu sein, dass Sie selbst uns schreiben, und haben noch keine Antwort erhalten. Antworten Sie auf diese oder die vorige E-Mail, dann können wir weitermachen.',
      clarification:
        'wir haben Ihnen eine Frage zu Ihrem Antrag gestellt und noch keine Antwort erhalten. Antworten Sie auf diese oder die vorige E-Mail, dann können wir weitermachen.',
    },
    consequence: {
      identity:
        'Ohne Ihre Antwort können wir Ihrer Bitte vielleicht nicht nachkommen, weil wir nicht sicher sein können, wem wir antworten. Ihr Vorgang wird nicht von selbst geschlossen: Ein Mensch entscheidet, wie es weitergeht, und Sie erhalten Bescheid.',
      clarification:
        'Sie müssen Ihren Antrag nicht einschränken. Wenn wir nichts von Ihnen hören, bearbeiten wir ihn vollständig, so wie wir ihn verstanden haben.',
    },
    crossed: 'Haben Sie schon geantwortet? Dann brauchen Sie nichts weiter zu tun.',
  },
  extension: {
    subject: (promised) => `Wir brauchen mehr Zeit – Antwort spätestens am ${promised}`,
    intro: (received, first) =>
      `Ihren Antrag haben wir am ${received} erhalten; unsere Antwort sollten Sie spätestens am ${first} bekommen. Das schaffen wir nicht.`,
    reason: 'Der Grund',
    newDate: (promised) => [
      'Sie bekommen unsere Antwort nun ',
      strong(`spätestens am ${promised}`),
      '. Wenn wir früher antworten können, tun wir das.',
    ],
    law: 'Die Frist von einem Monat kann um zwei Monate verlängert werden, wenn ein Antrag komplex ist oder mehrere Anträge vorliegen (Artikel 12 Absatz 3 der Datenschutz-Grundverordnung, DSGVO). Sie rechnet ab dem Tag, an dem Ihr Antrag bei uns eingegangen ist, und kann nur einmal verlängert werden.',
    answeredHeading: 'Was wir Ihnen bereits beantwortet haben',
  },
  refusal: {
    subject: 'Unsere Entscheidung über Ihren Antrag',
    all: 'wir haben Ihren Antrag geprüft und lehnen ihn ab. Hier lesen Sie, warum.',
    part: 'wir haben Ihren Antrag geprüft und lehnen einen Teil davon ab. Hier lesen Sie, welchen und warum.',
    doneHeading: 'Was wir im Übrigen entschieden haben',
    openHeading: 'Woran wir noch arbeiten',
    open: (promised) => `Darauf erhalten Sie unsere Antwort spätestens am ${promised}.`,
    people: (organisation) =>
      `Diese Entscheidung hat ein Mensch bei ${organisation} getroffen, kein Computer. Sind Sie anderer Meinung oder haben wir etwas übersehen? Dann antworten Sie auf diese E-Mail.`,
  },
  noData: {
    subject: 'Wir haben keine Daten über Sie',
    found:
      'wir haben nach Daten über Sie gesucht und keine gefunden, abgesehen von dem, was Sie uns in diesem Vorgang geschrieben haben.',
    searchedHeading: 'Wo wir gesucht haben',
    other:
      'Kennen wir Sie vielleicht unter einem anderen Namen, einer anderen E-Mail-Adresse oder Telefonnummer? Schreiben Sie uns das, dann suchen wir noch einmal.',
    kept: 'Diesen Vorgang bewahren wir eine Zeit lang auf, um nachweisen zu können, dass Sie eine Antwort erhalten haben.',
  },
  withdrawal: {
    subject: 'Sie haben Ihren Antrag zurückgenommen',
    closed:
      'Sie haben uns mitgeteilt, dass Sie Ihren Antrag zurücknehmen. Wir haben den Vorgang geschlossen und unternehmen nichts weiter.',
    wrong:
      'Ist das ein Missverständnis oder überlegen Sie es sich anders? Dann antworten Sie auf diese E-Mail. Sie können uns jederzeit wieder schreiben.',
  },
  marketing: {
    subject: 'Sie erhalten keine Werbung mehr von uns',
    stopped:
      'wie gewünscht verwenden wir Daten über Sie nicht mehr für Direktwerbung und auch nicht für Profiling, das damit zusammenhängt (Artikel 21 Absätze 2 und 3 der Datenschutz-Grundverordnung, DSGVO).',
    kept: 'Damit das so bleibt, steht Ihre E-Mail-Adresse auf einer Sperrliste. Sie wird zu nichts anderem verwendet.',
    again: 'Erhalten Sie trotzdem Werbung von uns? Dann antworten Sie auf diese E-Mail.',
    rest: (promised) => `Den Rest Ihres Antrags beantworten wir spätestens am ${promised}.`,
  },
};
