import { describe, expect, it } from 'vitest';
import { automaticKind } from '../../shared/domain/automatic-mail.ts';
import type { InboundMail } from '../../shared/domain/inbound-mail.ts';
import { AUTOMATIC_KINDS, type AutomaticKind } from '../../shared/domain/understanding.ts';
import { headersOf, inboundMail } from '../support/inbound-mail.ts';

interface Row {
  readonly why: string;
  readonly headers?: readonly string[];
  readonly subject?: string;
  readonly from?: string;
  readonly replyTo?: string;
  readonly text?: string;
  readonly report?: string;
  readonly type?: string;
  readonly reportType?: string;
  readonly source?: string | null;
  readonly inReplyTo?: string;
}

const mailOf = (row: Row): InboundMail =>
  inboundMail({
    headers: headersOf(...(row.headers ?? [])),
    ...(row.subject === undefined ? {} : { subject: row.subject }),
    ...(row.from === undefined ? {} : { from: row.from === '' ? [] : [{ address: row.from, name: '' }] }),
    ...(row.replyTo === undefined ? {} : { replyTo: [{ address: row.replyTo, name: '' }] }),
    ...(row.text === undefined ? {} : { body: { text: row.text, source: 'plain' as const } }),
    ...(row.type === undefined ? {} : { contentType: row.type }),
    ...(row.reportType === undefined ? {} : { contentTypeParameters: new Map([['report-type', row.reportType]]) }),
    ...(row.inReplyTo === undefined ? {} : { inReplyTo: [row.inReplyTo] }),
    report: row.report ?? null,
  });

const kindOf = (row: Row): AutomaticKind =>
  automaticKind(mailOf(row), {
    envelopeSource: row.source === undefined ? 'anna@example.dk' : row.source,
    ownAddresses: ['office@serversystems.dk', 'in.serversystems.dk'],
    forwarders: ['office@serversystems.dk'],
  });

const OURS = '<0100@eu-west-1.amazonses.com>';
const FAILED =
  'Reporting-MTA: dns; mx.example.dk\n\nFinal-Recipient: rfc822; anna@example.dk\nAction: failed\nStatus: 5.1.1';
const SUPPRESS = 'X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply';

const ROWS: Readonly<Record<AutomaticKind, readonly Row[]>> = {
  human: [
    { why: 'a plain mail' },
    {
      why: 'somebody whose mail to another address did not arrive',
      subject: 'Mailen kunne ikke leveres',
      text: 'Hej\n\nMailen til dpo@firm.example kunne ikke leveres, så nu skriver jeg hertil. Slet alle mine data.',
    },
    { why: 'an abuse report about no address', subject: 'Abuse report about facebook login', text: 'Hi, it was me.' },
    {
      why: 'a web form that was sent by itself, and asks',
      from: 'no-reply@shop.example',
      replyTo: 'ole@example.com',
      text: 'Denne mail er sendt automatisk fra kontaktformularen.\n\nBesked: Slet alle oplysninger om Ole Hansen.',
    },
    {
      why: 'wishes in their order',
      text: 'Ensin: listaus kaikesta.\nToiseksi: työpaikkani on väärin.\nKolmanneksi: vanhat saa hävittää.\nKiitos: Aino.',
    },
    {
      why: 'a form with a customer number',
      text: 'Ärende: Registerutdrag\nKundnummer: 4711\nPeriod: 2019-2026\nOrt: Lund',
    },
    {
      why: 'somebody who quotes why they get a newsletter',
      text: 'I bunden står der: "Du modtager denne mail fordi du er tilmeldt. Afmeld her". Jeg har trykket fem gange.',
    },
    {
      why: 'who wants no more of it, and no answer',
      text: 'Keine Werbung mehr. Bitte nicht auf diese E-Mail antworten.',
    },
    {
      why: 'a couple that thanks',
      inReplyTo: OURS,
      text: 'Hei, vi har mottatt meldingen deres, takk. Dere trenger ikke å svare.',
    },
    { why: 'a mistake in brackets', subject: '[Fejl] Forkert adresse', text: 'Adressen på kontoen er forkert.' },
    {
      why: 'a filled-in form with a name',
      text: 'Navn: Anna Hansen\nKundenr.: 4711\nBy: Odense\nØnske: indsigt',
    },
    {
      why: 'somebody who pastes what a machine wrote, and asks',
      text: 'Hej, er adressen forkert?\n\n"This message was created automatically by mail delivery software."\n\nMvh Anna',
    },
    {
      why: 'somebody who wants no answer by mail',
      text: 'Svar ikke på denne mail, ring til mig i stedet. Mvh Anna',
    },
    {
      why: 'a salesman whose program adds the way out',
      headers: ['List-Unsubscribe: <https://crm.example/u>', 'List-Unsubscribe-Post: List-Unsubscribe=One-Click'],
      text: 'Hej Jens\n\nTak for kaffen. Jeg har regnet på skabene og kan gå ned i pris.\n\nSøren\n\nAfmeld her.',
    },
    { why: 'Auto-Submitted: no', headers: ['Auto-Submitted: no'] },
    { why: 'auto-forwarded: a person wrote it, a machine passed it on', headers: ['Auto-Submitted: auto-forwarded'] },
    { why: 'an Exchange tenant that asks others for silence', headers: [SUPPRESS] },
    { why: 'X-Auto-Response-Suppress: All alone', headers: ['X-Auto-Response-Suppress: All'] },
    { why: '"Automatic" in the middle of a subject', subject: 'Question about your automatic reply' },
    { why: 'a subject about out-of-office replies', subject: 'Out of office replies leak my data' },
    {
      why: 'away, and asking for something all the same',
      subject: 'Re: Vi har modtaget din mail',
      inReplyTo: OURS,
      text: 'Jeg er på ferie til den 10. Hvis det haster, så ring. Men slet bare mine oplysninger nu.',
    },
    {
      why: 'away, in a mail that answers nothing',
      text: 'Jeg er på ferie til den 10. august. Kontakt min kollega, hvis det haster.',
    },
    { why: 'a name that is a machine’s elsewhere', from: 'anders.daemon@example.se' },
    { why: 'an address called bounce', from: 'bounce@example.org' },
    { why: 'an answer to an automatic reply', subject: 'Re: Automatic reply: Deletion', inReplyTo: OURS },
    { why: 'a subject that begins with Auto', subject: 'Autotilbud: stop med at ringe' },
    { why: 'a subject that begins with a weak word', subject: 'Ferie: hvem passer på mine data imens?' },
    { why: 'absence in a Swedish sentence', subject: 'Frånvaro: ni har fel uppgifter om min sjukskrivning' },
    { why: 'a complaint about a bounce', subject: 'Undeliverable: why do you still have my old address?' },
    {
      why: 'a complaint about a bounce with its text quoted',
      subject: 'Jeres mail kom retur',
      text: 'Hej, jeg fik denne:\n> 550 5.1.1 user unknown',
    },
    { why: 'a person who answers for postmaster', from: 'postmaster@example.dk', subject: 'Indsigt i mine data' },
    {
      why: 'our own mailbox rule forwarded it',
      headers: ['Auto-Submitted: auto-generated', 'X-MS-Exchange-Inbox-Rules-Loop: office@serversystems.dk'],
    },
    {
      why: 'our own rule, named with other letters',
      headers: [
        'Auto-Submitted: auto-generated',
        'X-MS-Exchange-Inbox-Rules-Loop: Office@ServerSystems.dk',
        'X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent',
      ],
    },
    {
      why: 'our own Google Group',
      headers: [
        'List-ID: <office.serversystems.dk>',
        'Precedence: list',
        'List-Unsubscribe: <mailto:x@serversystems.dk>',
      ],
    },
    {
      why: 'a request written by a privacy service',
      from: 'requests@privacy-service.example.com',
      subject: 'Erasure request (ref: 1a2b3c4d)',
    },
    { why: 'sent through a relay that adds Feedback-ID', headers: ['Feedback-ID: 1.eu-west-1.abc=:AmazonSES'] },
    {
      why: 'a contact form that names the person in Reply-To',
      from: 'noreply@formservice.example.com',
      replyTo: 'anna@example.dk',
    },
    { why: 'a mail that only asks for a receipt', headers: ['Disposition-Notification-To: anna@example.dk'] },
    {
      why: 'a body that mentions an automatic reply later on',
      text: 'Hej\n\nJeg skrev i går.\n\nMen svaret var: "Dette er et automatisk svar".',
    },
    { why: 'an automatic reply quoted below', text: 'Hvornår svarer et menneske?\n\n> Dette er et automatisk svar' },
    { why: 'no From and no return path: people look at it', from: '', source: '' },
    { why: 'X-Autoreply: no', headers: ['X-Autoreply: no'] },
    {
      why: 'a letter from a sales tool that adds List-Unsubscribe',
      headers: ['List-Unsubscribe: <https://example.dk/u>'],
      text: 'Hej Pia. Hvilke oplysninger har I om mig?',
    },
    {
      why: 'a hosted mailbox that adds List-Help',
      headers: ['List-Help: <https://example.dk/help>'],
      text: 'Jeg opsiger aftalen og vil have slettet mine data.',
    },
    { why: 'a subject like a receipt’s', subject: 'Read: your policy', text: 'I have read it. Delete my data.' },
    {
      why: 'a clerk who has received ours and signs as a person',
      inReplyTo: OURS,
      text: 'Tak, vi har modtaget jeres mail. Jeg vender tilbage, når jeg har talt med chefen. Min sag er 4471-22.',
    },
    {
      why: 'people who have received ours, with our number',
      inReplyTo: OURS,
      text: 'Vi har modtaget jeres svar i sag SRV-2026-7KQ4, men bilaget mangler.\n\nMvh Hanne og Per',
    },
    {
      why: 'a lawyer who has received ours, in a matter with a number',
      inReplyTo: OURS,
      text: 'Vi har modtaget jeres bekræftelse i sag 2026-0160 og vender tilbage, når vi har en fuldmagt.',
    },
    {
      why: 'people under a footer about scanning',
      inReplyTo: OURS,
      text: 'Vi har modtaget jeres brev. Tak.\n\nDenne mail er automatisk scannet for virus.',
    },
    {
      why: 'away, and promising to send something',
      inReplyTo: OURS,
      text: 'Ich bin im Urlaub. In dringenden Fällen rufen Sie an, sonst schicke ich Ihnen den Nachweis am 20.',
    },
    {
      why: 'a bounce’s title and code, pasted below a request',
      subject: 'Undeliverable: what now',
      text: 'I got this. Please delete my data.\n\n550 5.1.1 recipient not found',
    },
    {
      why: 'a receipt’s title over a person’s words',
      subject: 'Læst: din besked',
      text: 'Din besked er læst, tak. Så venter jeg.',
    },
    {
      why: 'who asks to be taken off, with a courtesy header',
      headers: ['List-Unsubscribe: <mailto:kim@example.dk>'],
      text: 'Frameld mig, og fortæl mig hvor I har min adresse fra.',
    },
    {
      why: 'a machine’s sentence in a mail quoted below',
      text: 'Hvem læser det her?\n\nFra: Server Systems\nEmne: Kvittering\n\nDenne mail er sendt automatisk.',
    },
    {
      why: 'a person whose only subject is what they got',
      subject: 'Autosvar',
      text: 'Jag får bara autosvar. Jag vill att ni raderar mitt konto.',
    },
    {
      why: 'a French receipt’s title over a request',
      subject: 'Lu : vos conditions',
      text: 'Votre message du 2 novembre à 10:12 dit que mes données sont conservées cinq ans.',
    },
    {
      why: 'ill, and in no hurry',
      inReplyTo: OURS,
      text: 'Olen poissa töistä ja luen postia harvoin. Kiireellistä ei ole.',
    },
    {
      why: 'a machine’s sentence in the middle of a person’s',
      text: 'I skriver\nDenne mail er sendt automatisk\nmen hvor skal jeg så skrive hen?',
    },
    { why: 'importance and mailer of a person', headers: ['X-Mailer: Microsoft Outlook 16.0', 'Importance: high'] },
  ],
  'auto-reply': [
    {
      why: 'an authority that acknowledges without answering by id',
      text: 'Vi stadfestar at e-posten din er motteken.\n\nDette er ei automatisk melding, du treng ikkje svare.',
    },
    {
      why: 'a desk that calls its acknowledgement auto-generated',
      headers: ['Auto-Submitted: auto-generated'],
      text: 'Tak for din henvendelse. Den er registreret som INC1204477.',
    },
    {
      why: 'a null return path and a closed office',
      source: '',
      text: 'Tak for din mail. Vi holder ferielukket i uge 29.',
    },
    {
      why: 'a short answer that says it was sent by itself',
      inReplyTo: OURS,
      text: 'Butikken er lukket til den 15.\n\nDenne besked er sendt automatisk.',
    },
    { why: 'RFC 3834', headers: ['Auto-Submitted: auto-replied'] },
    { why: 'with a comment (Sieve)', headers: ['Auto-Submitted: auto-replied (vacation)'] },
    { why: 'with a parameter', headers: ['Auto-Submitted: auto-replied; owner-email="a@example.dk"'] },
    { why: 'written twice, once as no', headers: ['Auto-Submitted: no', 'Auto-Submitted: auto-replied'] },
    { why: 'in capitals', headers: ['Auto-Submitted: Auto-Replied'] },
    {
      why: 'Exchange out-of-office with a null return path',
      headers: ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All'],
      subject: 'Automatisk svar: Vi har modtaget din anmodning',
      source: '',
    },
    { why: 'X-Autoreply', headers: ['X-Autoreply: yes'] },
    { why: 'X-Autorespond', headers: ['X-Autorespond: Sletning'] },
    { why: 'Precedence: auto_reply', headers: ['Precedence: auto_reply'] },
    {
      why: 'Gmail vacation with Precedence: bulk',
      headers: ['Precedence: bulk', 'Auto-Submitted: auto-replied', 'X-Autoreply: yes'],
    },
    {
      why: "a rule of somebody else's mailbox that answers",
      headers: ['Auto-Submitted: auto-generated', 'X-MS-Exchange-Inbox-Rules-Loop: anna@example.com'],
      inReplyTo: OURS,
    },
    { why: 'Danish subject alone', subject: 'Autosvar: Vi har modtaget din anmodning' },
    { why: 'Danish, Exchange', subject: 'Automatisk svar: Sag SRV-2026-7KQ4' },
    { why: 'Danish, absence', subject: 'Fraværsbesked' },
    { why: 'Swedish', subject: 'Autosvar: Begäran' },
    { why: 'Swedish, Exchange', subject: 'Automatiskt svar: Ditt ärende' },
    { why: 'Norwegian', subject: 'Automatisk svar: Forespørsel' },
    { why: 'German, Exchange', subject: 'Automatische Antwort: Ihre Anfrage' },
    { why: 'German, Notes and Outlook', subject: 'Abwesenheitsnotiz: Ihre Anfrage' },
    { why: 'Finnish', subject: 'Automaattinen vastaus: Pyyntö' },
    { why: 'Finnish, absence', subject: 'Poissaoloilmoitus' },
    { why: 'English, Outlook', subject: 'Automatic reply: Your request' },
    { why: 'English, old Outlook', subject: 'Out of Office AutoReply: Your request' },
    { why: 'French', subject: 'Réponse automatique : Votre demande' },
    { why: 'in square brackets', subject: '[Auto-Reply] Your request' },
    { why: 'a weak word in answer to ours', subject: 'Poissa: Pyyntö', inReplyTo: OURS },
    { why: 'a weak word with a null return path', subject: 'Frånvaro', source: '' },
    { why: 'a title that goes on, with a null return path', subject: 'Automatic reply from Anna Hansen', source: '' },
    {
      why: 'the body says so, in Danish',
      subject: 'SV: Sag',
      text: 'Hej\n\nDette er et automatisk svar. Jeg er tilbage mandag.',
    },
    { why: 'the body says so, in Swedish', subject: 'Tack', text: 'Detta är ett automatiskt svar.' },
    { why: 'the body says so, in German', subject: 'Danke', text: 'Dies ist eine automatische Antwort.' },
    { why: 'the body says so, in Finnish', subject: 'Kiitos', text: 'Tämä on automaattinen vastaus.' },
    { why: 'the body says so, in English', subject: 'Thanks', text: '*** This is an automated response ***' },
    {
      why: 'a help desk that says auto-generated',
      headers: ['Auto-Submitted: auto-generated'],
      subject: '[Example] Request received',
      inReplyTo: OURS,
    },
    {
      why: 'a vacation program that says only bulk',
      headers: ['Precedence: bulk'],
      subject: 'Ferielukket Re: Vi har modtaget din mail',
      inReplyTo: OURS,
    },
    {
      why: 'a notice of absence without any header',
      subject: 'Re: Vi har modtaget din mail',
      inReplyTo: OURS,
      text: 'Jeg holder ferie til den 10. august. Ved hastesager kan du skrive til min kollega.',
    },
    {
      why: 'a desk that has received it and reads no answer',
      inReplyTo: OURS,
      subject: 'Kvittering: Vi har modtaget din henvendelse',
      text: 'Tak for din henvendelse. Vi har registreret den. Denne mail kan ikke besvares.',
    },
    {
      why: 'a desk that gives it a number of its own',
      inReplyTo: OURS,
      subject: 'Re: Ditt ärende',
      text: 'Tack! Ditt meddelande har tagits emot. Ärendenummer: 2026-4471. Vi återkommer.',
    },
    { why: 'Salesforce', headers: ['X-SFDC-EmailCategory: caseAutoResponse'] },
    {
      why: 'parental leave, and nobody reads this',
      inReplyTo: OURS,
      text: 'Ich befinde mich bis Mai in Elternzeit. Ihre E-Mail wird nicht gelesen.',
    },
    {
      why: 'closed for holidays',
      inReplyTo: OURS,
      text: 'Vi holder ferielukket i uge 46. Ved akut skade ring 70 00 00 00.',
    },
    {
      why: 'somebody who has left, in a mailbox nobody reads',
      inReplyTo: OURS,
      text: 'Nils har slutat hos oss. Mejl till den här adressen läses inte.',
    },
    {
      why: 'a title alone, above the request it answers',
      subject: 'Autosvar: Sletning',
      text: 'Jeg er tilbage mandag.\n\nFra: Anna\nEmne: Sletning\n\nVil I slette mine data?',
    },
    { why: 'Domino', subject: 'AUTO: Grace Okafor is out of the office (returning 10/08/2026)' },
  ],
  bounce: [
    {
      why: 'a small host that writes its own words',
      from: 'postmester@example.dk',
      subject: 'Din mail kunne ikke afleveres',
      text: 'Din mail til <gerda@example.dk> kunne ikke afleveres. Postkassen er lukket.',
    },
    {
      why: 'RFC 3464',
      type: 'multipart/report',
      reportType: 'delivery-status',
      report: FAILED,
      source: '',
      from: 'mailer-daemon@example.dk',
    },
    {
      why: 'a delay',
      type: 'multipart/report',
      reportType: 'delivery-status',
      report: FAILED.replace('failed', 'delayed'),
      source: '',
    },
    { why: 'a report without its type', type: 'multipart/report', report: FAILED },
    { why: 'a status part in a plain multipart', type: 'multipart/mixed', report: FAILED },
    {
      why: 'X-Failed-Recipients (Exim, Gmail)',
      headers: ['X-Failed-Recipients: anna@example.dk', 'Auto-Submitted: auto-replied'],
    },
    {
      why: 'text only, Postfix',
      from: 'mailer-daemon@example.dk',
      subject: 'Undelivered Mail Returned to Sender',
      source: '',
    },
    {
      why: 'text only, qmail',
      from: 'mailer-daemon@example.dk',
      subject: 'failure notice',
      text: 'Hi. This is the qmail-send program.',
    },
    {
      why: 'Exchange, Danish',
      from: 'postmaster@example.dk',
      subject: 'Kan ikke leveres: Vi har modtaget din anmodning',
      source: '',
    },
    {
      why: 'Exchange, Swedish',
      from: 'postmaster@example.se',
      subject: 'Det gick inte att leverera: Ditt ärende',
      source: '',
    },
    {
      why: 'Exchange, German',
      from: 'postmaster@example.de',
      subject: 'Unzustellbar: Ihre Anfrage',
      headers: ['Auto-Submitted: auto-replied'],
    },
    {
      why: "Exchange Online's sender",
      from: 'microsoftexchange329e71ec88ae4615bbc36ab6ce41109e@example.dk',
      subject: 'Undeliverable: Your request',
    },
    { why: 'by its content class', headers: ['Content-Class: urn:content-classes:dsn'] },
    {
      why: 'a full mailbox, with a code in the text',
      subject: 'Mail delivery failed: returning message to sender',
      text: '550 5.2.2 mailbox full',
      source: 'x@example.dk',
    },
    {
      why: 'read from a file, with the null return path in a header',
      headers: ['Return-Path: <>'],
      source: null,
      subject: 'Returned mail: see transcript for details',
      from: 'mailer-daemon@example.dk',
    },
    {
      why: 'a text with a code and a null return path',
      source: '',
      from: 'mail@example.dk',
      subject: 'Your message',
      text: 'Delivery to the following recipient failed: 550 5.1.1 user unknown',
    },
  ],
  'feedback-report': [
    { why: 'X-ARF', headers: ['X-XARF: PLAIN'], text: 'Your server has attacked ours.' },
    { why: 'fail2ban, by its subject', subject: '[6a09] abuse report about 192.0.2.7 - Wed, 18 Nov 2026' },
    {
      why: 'RFC 5965',
      type: 'multipart/report',
      reportType: 'feedback-report',
      report: 'Feedback-Type: abuse\nUser-Agent: x',
    },
    { why: 'without its type', type: 'multipart/report', report: 'Feedback-Type: abuse' },
    { why: "Microsoft's program", headers: ['X-HmXmrOriginalRecipient: anna@example.com'] },
    { why: "Microsoft's title", subject: 'complaint about message from 192.0.2.30' },
  ],
  receipt: [
    {
      why: 'read, RFC 8098',
      type: 'multipart/report',
      reportType: 'disposition-notification',
      report: 'Disposition: manual-action/MDN-sent-manually; displayed',
    },
    {
      why: 'read, as text alone',
      subject: 'Läst: Ditt ärende',
      text: 'Ditt meddelande\n\n   Till: Anna\n\n lästes den 2 november 2026.',
    },
    { why: 'read, in Notes', subject: 'Return Receipt - Your request', text: 'Your document: x', source: '' },
    { why: 'read, by its content class', headers: ['Content-Class: urn:content-classes:mdn'] },
    {
      why: 'read, with a null return path and auto-replied',
      type: 'multipart/report',
      reportType: 'disposition-notification',
      source: '',
      headers: ['Auto-Submitted: auto-replied'],
    },
    {
      why: 'delivered',
      type: 'multipart/report',
      reportType: 'delivery-status',
      report: FAILED.replace('failed', 'delivered'),
      source: '',
    },
  ],
  list: [
    {
      why: 'a newsletter without headers that says why one gets it',
      text: 'Nytt fra oss\n\nDu mottar dette fordi du har meldt deg på. Meld deg av.',
    },
    { why: 'a newsletter', headers: ['List-Unsubscribe: <https://example.dk/u>', 'Precedence: bulk'] },
    {
      why: 'a newsletter from no-reply',
      from: 'noreply@example.dk',
      headers: ['List-Unsubscribe: <https://example.dk/u>', 'Feedback-ID: 1:2:3:x'],
    },
    {
      why: 'a person on a mailing list',
      headers: ['List-Id: <users.lists.example.dk>', 'List-Post: <mailto:users@lists.example.dk>'],
    },
    {
      why: 'an offer that says it in a sentence',
      headers: ['List-Unsubscribe: <https://example.dk/u>'],
      text: 'Mangler I toner? Ønsker du ikke flere mails, så klik her.',
    },
    {
      why: 'an offer that names the way out and asks something',
      headers: ['List-Unsubscribe: <https://example.dk/u>'],
      text: 'Har du set vores nye krukker? Afmeld nyhedsbrev',
    },
    { why: 'Precedence: list alone', headers: ['Precedence: list'] },
    { why: 'Precedence: junk alone', headers: ['Precedence: Junk'] },
  ],
  'auto-generated': [
    {
      why: 'a tracker that threads by ids of its own',
      from: 'tracker@example.dk',
      headers: ['Auto-Submitted: auto-generated'],
      inReplyTo: '<issue-12@mail.example.dk>',
    },
    { why: 'RFC 3834', headers: ['Auto-Submitted: auto-generated'] },
    {
      why: "a rule of somebody else's mailbox",
      headers: ['Auto-Submitted: auto-generated', 'X-MS-Exchange-Inbox-Rules-Loop: anna@example.com'],
    },
    { why: 'Sieve notify', headers: ['Auto-Submitted: auto-notified'] },
    { why: 'cron', from: 'root@example.dk', headers: ['X-Cron-Env: <SHELL=/bin/sh>'] },
    { why: 'a monitor that says bulk', headers: ['Auto-Submitted: auto-generated', 'Precedence: bulk'] },
    { why: 'an order confirmation from no-reply', from: 'no-reply@example.dk', subject: 'Ordrebekræftelse' },
    { why: 'no-reply in Danish', from: 'ikke-svar@example.dk' },
    { why: 'no-reply in Finnish', from: 'ala-vastaa@example.fi' },
    { why: 'no-reply with a name before it', from: 'billing-noreply@example.com' },
    { why: 'no-reply whose Reply-To is the same firm', from: 'noreply@example.dk', replyTo: 'kundeservice@example.dk' },
    { why: 'a null return path and nothing else', source: '' },
    { why: 'a text that says it was sent by itself', text: 'Din faktura er klar.\n\nDenne mail er sendt automatisk.' },
    {
      why: 'an invoice that no answer reaches',
      text: 'Kære kunde\n\nVedhæftet er faktura 88201.\n\nDenne mail kan ikke besvares.\n\nNetselskabet',
    },
    {
      why: 'a monitor that fills in its fields and marks nothing',
      text: 'Problem: ping fails\nHost: fw-turku-01\nSeverity: critical\nEvent: 889120\nSince: 23:46',
    },
    {
      why: 'a tracker whose ids are another firm’s',
      from: 'jira@example.dk',
      headers: ['Auto-Submitted: auto-generated', 'X-JIRA-FingerPrint: a1'],
      inReplyTo: '<JIRA.1@Atlassian.JIRA>',
      text: 'Anna changed the status of DS-412.',
    },
    {
      why: 'a parcel whose notice says that it is automatic',
      text: 'Din pakke er på vej.\n\nDette er en automatisk besked.\n\nPosten',
    },
    { why: 'a backup program', headers: ['X-Mailer: Veeam Backup & Replication'] },
    {
      why: "a list's program that asks one person to confirm",
      headers: ['X-List-Administrivia: yes', 'X-Mailman-Version: 2.1.39', 'Precedence: bulk'],
    },
  ],
};

describe('automaticKind', () => {
  for (const [kind, rows] of Object.entries(ROWS)) {
    it.each(rows)(`says ${kind}: $why`, (row) => {
      // What answers by itself carries no request, unlike the mail the builder writes.
      const text = kind === 'auto-reply' ? 'Hej, vi ses.' : undefined;
      expect(kindOf(text === undefined ? row : { text, ...row })).toBe(kind);
    });
  }

  it.each([
    'Denne mail er sendt automatisk ',
    'Ihre Nachricht haben wir .',
    '---------------- x\n',
    'skrev: \n\n',
    'peruuta ',
    'har slutat hos ',
    'du modtager dette ',
    'you are receiving this a ',
    'mail to a@example.dk could ',
    'x: y\n',
  ])(
    'reads a million characters of %j in a moment',
    (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const headers = ['List-Unsubscribe: <mailto:u@example.dk>'];
      expect(AUTOMATIC_KINDS).toContain(kindOf({ why: 'long', text, subject: 'Read: x', inReplyTo: OURS }));
      expect(AUTOMATIC_KINDS).toContain(kindOf({ why: 'long', text, headers }));
    },
    2_000,
  );

  it('reads a million characters in a moment', () => {
    const text = 'Dette er et automatisk '.repeat(45_000);
    expect(kindOf({ why: 'long', text, source: '' })).toBe('auto-generated');
  }, 2_000);
});
