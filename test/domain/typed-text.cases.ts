/** Mails as clients really write them, with synthetic people. `typed` is what labels.md calls the new text. */
export interface TypedCase {
  readonly why: string;
  readonly lines: readonly string[];
  readonly typed: readonly string[];
  readonly subject?: string;
}

const DA = ['Hej,', '', 'Ja tak, slet mine oplysninger.', '', 'Mvh Anna'];
const SV = ['Hej,', '', 'Ja, radera mina uppgifter.', '', 'Mvh Anna'];
const NB = ['Hei,', '', 'Ja takk, slett opplysningene mine.', '', 'Mvh Anna'];
const NN = ['Hei,', '', 'Ja takk, slett opplysningane mine.', '', 'Helsing Anna'];
const EN = ['Hi,', '', 'Yes please, delete my data.', '', 'Best, Anna'];
const DE = ['Guten Tag,', '', 'ja, bitte löschen Sie meine Daten.', '', 'Viele Grüße', 'Anna'];
const FI = ['Hei,', '', 'Kyllä, poistakaa tietoni.', '', 'Terveisin Anna'];

const MARKED = ['> Kære Anna', '>', '> Vil du have dine data slettet?'];
const BARE = ['Kære Anna', '', 'Vil du have dine data slettet?'];

export const QUOTES: readonly TypedCase[] = [
  {
    why: 'Gmail, Danish, attribution on one line',
    lines: [...DA, '', 'Den tir. 4. aug. 2026 kl. 10.12 skrev Server Systems <office@serversystems.dk>:', '', ...MARKED],
    typed: DA,
  },
  {
    why: 'Gmail, Danish, attribution wrapped before the address',
    lines: [...DA, '', 'Den tir. 4. aug. 2026 kl. 10.12 skrev Server Systems Kundeservice <', 'office@serversystems.dk>:', '', ...MARKED],
    typed: DA,
  },
  {
    why: 'Gmail, Danish, attribution wrapped before the verb',
    lines: [...DA, '', 'Den tirsdag den 4. august 2026 kl. 10.12 CEST', 'skrev Server Systems Kundeservice <office@serversystems.dk>:', '', ...MARKED],
    typed: DA,
  },
  {
    why: 'Gmail, Swedish',
    lines: [...SV, '', 'Den tis 4 aug. 2026 kl 10:12 skrev Safespring <gdpr@safespring.com>:', '', ...MARKED],
    typed: SV,
  },
  {
    why: 'Gmail, Norwegian',
    lines: [...NB, '', 'tir. 4. aug. 2026 kl. 10:12 skrev Safespring <gdpr@safespring.com>:', '', ...MARKED],
    typed: NB,
  },
  {
    why: 'Gmail, English',
    lines: [...EN, '', 'On Tue, 4 Aug 2026 at 10:12, Server Systems <office@serversystems.dk> wrote:', '', ...MARKED],
    typed: EN,
  },
  {
    why: 'Gmail, English of the US, wrapped',
    lines: [...EN, '', 'On Tue, Aug 4, 2026 at 10:12 AM Server Systems Customer Support <', 'office@serversystems.dk> wrote:', '', ...MARKED],
    typed: EN,
  },
  {
    why: 'Gmail, German',
    lines: [...DE, '', 'Am Di., 4. Aug. 2026 um 10:12 Uhr schrieb Server Systems <', 'office@serversystems.dk>:', '', ...MARKED],
    typed: DE,
  },
  {
    why: 'Gmail, Finnish',
    lines: [...FI, '', 'ti 4. elok. 2026 klo 10.12 Safespring (gdpr@safespring.com) kirjoitti:', '', ...MARKED],
    typed: FI,
  },
  {
    why: 'Gmail, French',
    lines: ['Bonjour, oui.', '', 'Le mar. 4 août 2026 à 10:12, Safespring <gdpr@safespring.com> a écrit :', '', ...MARKED],
    typed: ['Bonjour, oui.'],
  },
  {
    why: 'Gmail, Polish',
    lines: ['Tak, proszę.', '', 'wt., 4 sie 2026 o 10:12 Safespring <gdpr@safespring.com> napisał(a):', '', ...MARKED],
    typed: ['Tak, proszę.'],
  },
  {
    why: 'Apple Mail, Danish',
    lines: [...DA, '', '> Den 4. aug. 2026 kl. 10.12 skrev Server Systems <office@serversystems.dk>:', '> ', ...MARKED],
    typed: DA,
  },
  {
    why: 'iPhone, Danish, footer above the quotation',
    lines: [...DA, '', 'Sendt fra min iPhone', '', '> Den 4. aug. 2026 kl. 10.12 skrev Server Systems <office@serversystems.dk>:', '> ', '> ', ...MARKED],
    typed: DA,
  },
  {
    why: 'iPhone, Swedish',
    lines: [...SV, '', 'Skickat från min iPhone', '', '> 4 aug. 2026 kl. 10:12 skrev Safespring <gdpr@safespring.com>:', '> ', ...MARKED],
    typed: SV,
  },
  {
    why: 'Apple Mail, Norwegian, attribution outside the marks',
    lines: [...NB, '', '4. aug. 2026 kl. 10:12 skrev Safespring <gdpr@safespring.com>:', '', ...MARKED],
    typed: NB,
  },
  {
    why: 'Apple Mail, Finnish, verb before the date',
    lines: [...FI, '', '> Safespring <gdpr@safespring.com> kirjoitti 4.8.2026 kello 10.12:', '> ', ...MARKED],
    typed: FI,
  },
  {
    why: 'Apple Mail, German',
    lines: [...DE, '', 'Am 04.08.2026 um 10:12 schrieb Server Systems <office@serversystems.dk>:', '', ...MARKED],
    typed: DE,
  },
  {
    why: 'Apple Mail, English',
    lines: [...EN, '', 'On 4 Aug 2026, at 10:12, Server Systems <office@serversystems.dk> wrote:', '', ...MARKED],
    typed: EN,
  },
  {
    why: 'Thunderbird, Danish',
    lines: [...DA, '', 'Den 04-08-2026 kl. 10:12 skrev Server Systems:', ...MARKED],
    typed: DA,
  },
  {
    why: 'Thunderbird, Swedish',
    lines: [...SV, '', 'Den 2026-08-04 kl. 10:12, skrev Safespring:', ...MARKED],
    typed: SV,
  },
  {
    why: 'Thunderbird, Norwegian',
    lines: [...NB, '', 'Den 04.08.2026 10:12, skrev Safespring:', ...MARKED],
    typed: NB,
  },
  {
    why: 'Thunderbird, nynorsk',
    lines: [...NN, '', 'Den 04.08.2026 10:12, skreiv Safespring:', ...MARKED],
    typed: NN,
  },
  {
    why: 'Thunderbird, English',
    lines: [...EN, '', 'On 8/4/26 10:12, Server Systems wrote:', ...MARKED],
    typed: EN,
  },
  {
    why: 'Thunderbird, German',
    lines: [...DE, '', 'Am 04.08.26 um 10:12 schrieb Server Systems:', ...MARKED],
    typed: DE,
  },
  {
    why: 'Thunderbird, Finnish',
    lines: [...FI, '', 'Safespring kirjoitti 4.8.2026 klo 10.12:', ...MARKED],
    typed: FI,
  },
  {
    why: 'K-9, Danish, date in the middle, unmarked quotation',
    lines: [...DA, '', 'Den 4. august 2026 10.12.33 CEST, skrev Server Systems <office@serversystems.dk>:', ...BARE],
    typed: DA,
  },
  {
    why: 'K-9, English, marked, with its footer',
    lines: [...EN, '-- ', 'Sent from my Android device with K-9 Mail. Please excuse my brevity.', '', 'On 4 August 2026 10:12:33 CEST, Server Systems <office@serversystems.dk> wrote:', ...MARKED],
    typed: EN,
  },
  {
    why: 'Proton Mail',
    lines: [...EN, '', 'Sent with [Proton Mail](https://proton.me/mail/home) secure email.', '', 'On Tuesday, August 4th, 2026 at 10:12 AM, Server Systems <office@serversystems.dk> wrote:', '', ...MARKED],
    typed: EN,
  },
  {
    why: 'Proton Mail, Danish',
    lines: [...DA, '', 'Sendt med Proton Mail sikker e-mail.', '', 'tirsdag den 4. august 2026 kl. 10.12 skrev Server Systems <office@serversystems.dk>:', '', ...MARKED],
    typed: DA,
  },
  {
    why: 'Outlook on the desktop, Danish',
    lines: [...DA, '', 'Fra: Server Systems <office@serversystems.dk> ', 'Sendt: 4. august 2026 10:12', 'Til: Anna Hansen <anna@example.dk>', 'Emne: Sv: Sletning', '', ...BARE],
    typed: DA,
  },
  {
    why: 'Outlook on the desktop, Swedish',
    lines: [...SV, '', 'Från: Safespring <gdpr@safespring.com>', 'Skickat: den 4 augusti 2026 10:12', 'Till: Anna Hansson <anna@example.se>', 'Ämne: Re: Radering', '', ...BARE],
    typed: SV,
    subject: 'SV: Radering',
  },
  {
    why: 'Outlook on the desktop, Norwegian',
    lines: [...NB, '', 'Fra: Safespring <gdpr@safespring.com>', 'Sendt: tirsdag 4. august 2026 10:12', 'Til: Anna Hansen <anna@example.no>', 'Kopi: post@example.no', 'Emne: Re: Sletting', '', ...BARE],
    typed: NB,
    subject: 'SV: Sletting',
  },
  {
    why: 'Outlook on the desktop, nynorsk',
    lines: [...NN, '', 'Frå: Safespring <gdpr@safespring.com>', 'Sendt: tysdag 4. august 2026 10:12', 'Til: Anna Hansen <anna@example.no>', 'Emne: Re: Sletting', '', ...BARE],
    typed: NN,
    subject: 'SV: Sletting',
  },
  {
    why: 'Outlook on the desktop, English',
    lines: [...EN, '', 'From: Server Systems <office@serversystems.dk> ', 'Sent: Tuesday, August 4, 2026 10:12 AM', 'To: Anna Hansen <anna@example.com>', 'Subject: RE: Deletion', '', ...BARE],
    typed: EN,
    subject: 'RE: Deletion',
  },
  {
    why: 'Outlook on the desktop, German',
    lines: [...DE, '', 'Von: Server Systems <office@serversystems.dk> ', 'Gesendet: Dienstag, 4. August 2026 10:12', 'An: Anna Hansen <anna@example.com>', 'Betreff: AW: Löschung', '', ...BARE],
    typed: DE,
    subject: 'AW: Löschung',
  },
  {
    why: 'Outlook on the desktop, Finnish, whose VS: is an answer',
    lines: [...FI, '', 'Lähettäjä: Safespring <gdpr@safespring.com>', 'Lähetetty: tiistai 4. elokuuta 2026 10.12', 'Vastaanottaja: Anna Virtanen <anna@example.com>', 'Aihe: Tietojen poisto', '', ...BARE],
    typed: FI,
    subject: 'VS: Tietojen poisto',
  },
  {
    why: 'Outlook on the web, with its line of underscores',
    lines: [...DA, '________________________________', 'Fra: Server Systems <office@serversystems.dk>', 'Sendt: 4. august 2026 10:12', 'Til: Anna Hansen <anna@example.dk>', 'Emne: Sv: Sletning', '', ...BARE],
    typed: DA,
  },
  {
    why: 'Outlook for iOS, Danish, footer with a link',
    lines: [...DA, '', 'Hent Outlook til iOS<https://aka.ms/o0ukef>', '________________________________', 'Fra: Server Systems <office@serversystems.dk>', 'Sendt: tirsdag 4. august 2026 10.12', 'Til: Anna Hansen <anna@example.dk>', 'Emne: Re: Sletning', '', ...BARE],
    typed: DA,
  },
  {
    why: 'Outlook for iOS, Swedish',
    lines: [...SV, '', 'Hämta Outlook för iOS<https://aka.ms/o0ukef>', '________________________________', 'Från: Safespring <gdpr@safespring.com>', 'Skickat: Tuesday, August 4, 2026 10:12:33 AM', 'Till: Anna Hansson <anna@example.se>', 'Ämne: Re: Radering', '', ...BARE],
    typed: SV,
  },
  {
    why: 'Outlook in a language we have no words for',
    lines: ['Да, пожалуйста.', '________________________________', 'Від: Safespring <gdpr@safespring.com>', 'Надіслано: 4 серпня 2026 р. 10:12', 'Кому: Anna <anna@example.com>', 'Тема: Re: Deletion', '', ...BARE],
    typed: ['Да, пожалуйста.'],
  },
  {
    why: 'Outlook 2003, "Original Message"',
    lines: [...DA, '', '-----Oprindelig meddelelse-----', 'Fra: Server Systems [mailto:office@serversystems.dk] ', 'Sendt: 4. august 2026 10:12', 'Til: Anna Hansen', 'Emne: Sletning', '', ...BARE],
    typed: DA,
  },
  {
    why: 'Outlook 2003, Swedish',
    lines: [...SV, '', '-----Ursprungligt meddelande-----', 'Från: Safespring [mailto:gdpr@safespring.com]', 'Skickat: den 4 augusti 2026 10:12', 'Till: Anna', 'Ämne: Radering', '', ...BARE],
    typed: SV,
  },
  {
    why: 'Outlook 2003, Finnish',
    lines: [...FI, '', '-----Alkuperäinen viesti-----', 'Lähettäjä: Safespring', 'Lähetetty: 4. elokuuta 2026 10:12', 'Aihe: Poisto', '', ...BARE],
    typed: FI,
  },
  {
    why: 'Samsung mail, Danish',
    lines: [...DA, '', 'Sendt fra min Galaxy', '', '', '-------- Oprindelig besked --------', 'Fra: Server Systems <office@serversystems.dk> ', 'Dato: 04.08.2026 10.12 (GMT+01:00) ', 'Til: Anna <anna@example.dk> ', 'Emne: Sletning ', '', ...BARE],
    typed: DA,
  },
  {
    why: 'Samsung mail, English',
    lines: [...EN, '', 'Sent from my Galaxy', '', '-------- Original message --------', 'From: Server Systems <office@serversystems.dk> ', 'Date: 04/08/2026 10:12 (GMT+01:00) ', 'To: Anna <anna@example.com> ', 'Subject: Deletion ', '', ...BARE],
    typed: EN,
  },
  {
    why: 'Samsung mail, German',
    lines: [...DE, '', 'Von meinem/meiner Galaxy gesendet', '', '-------- Ursprüngliche Nachricht --------', 'Von: Server Systems <office@serversystems.dk> ', 'Datum: 04.08.26 10:12 (GMT+01:00) ', 'An: Anna <anna@example.com> ', 'Betreff: Löschung ', '', ...BARE],
    typed: DE,
  },
  {
    why: 'GMX, German, date first',
    lines: [...DE, '', 'Gesendet: Dienstag, 04. August 2026 um 10:12 Uhr', 'Von: "Server Systems" <office@serversystems.dk>', 'An: anna@example.com', 'Betreff: Re: Löschung', '', ...BARE],
    typed: DE,
  },
  {
    why: 'HCL Notes, "wrote" between hyphens',
    lines: [...EN, '', '-----Server Systems/DK wrote: -----', 'To: Anna Hansen <anna@example.com>', 'From: Server Systems/DK', 'Date: 08/04/2026 10:12AM', 'Subject: Deletion', '', ...BARE],
    typed: EN,
  },
  {
    why: 'HCL Notes, Danish header block with tabs',
    lines: [...DA, '', 'Fra:\tServer Systems/SRV', 'Til:\tanna@example.dk, ', 'Dato:\t04-08-2026 10:12', 'Emne:\tRe: Sletning', '', ...BARE],
    typed: DA,
  },
  {
    why: 'HCL iNotes, name and date with hyphens',
    lines: [...DA, '', 'Server Systems ---04-08-2026 10:12:33---Kære Anna Vil du have dine data slettet?', '', 'From: Server Systems/SRV', 'To: anna@example.dk', 'Date: 04-08-2026 10:12', 'Subject: Sletning', '', ...BARE],
    typed: DA,
  },
  {
    why: 'Yahoo, Danish',
    lines: [...DA, '', 'Sendt fra Yahoo Mail til iPhone', '', 'Den tirsdag den 4. august 2026 kl. 10.12.33 CEST skrev Server Systems <office@serversystems.dk>:', '', ...BARE],
    typed: DA,
  },
  {
    why: 'Roundcube, Swedish, date without a name',
    lines: [...SV, '', 'Den 2026-08-04 10:12, Safespring skrev:', ...MARKED],
    typed: SV,
  },
  {
    why: 'the bold header block of Gmail\'s plain text',
    lines: [...EN, '', '*From:* Server Systems <office@serversystems.dk>', '*Sent:* Tuesday, August 4, 2026 10:12 AM', '*To:* Anna Hansen <anna@example.com>', '*Subject:* RE: Deletion', '', ...BARE],
    typed: EN,
  },
  {
    why: 'a header block with a wrapped list of recipients and empty lines between',
    lines: [...DA, '', 'Fra: Server Systems', '', 'Sendt: 4. august 2026 10:12', '', 'Til: Anna Hansen <anna@example.dk>; Bo Olsen <bo@example.dk>;', '   Carl Madsen <carl@example.dk>', '', 'Emne: Sletning', '', ...BARE],
    typed: DA,
  },
  {
    why: 'two levels of earlier mail',
    lines: [...DA, '', 'Den 4. aug. 2026 kl. 10.12 skrev Server Systems <office@serversystems.dk>:', '> Kære Anna', '>', '> Den 3. aug. 2026 kl. 9.00 skrev Anna <anna@example.dk>:', '>> Slet mine data'],
    typed: DA,
  },
  {
    why: 'nothing typed at all',
    lines: ['', '', 'Den 4. aug. 2026 kl. 10.12 skrev Server Systems <office@serversystems.dk>:', '', ...MARKED],
    typed: [],
  },
];

const ASKED = 'Den 4. aug. 2026 kl. 10.12 skrev Server Systems <office@serversystems.dk>:';

export const INTERLEAVED: readonly TypedCase[] = [
  {
    why: 'answers between the questions, in order',
    lines: ['Hej', '', ASKED, '> Vil du have dine data slettet?', '', 'Ja.', '', '> Også fakturaerne?', '', 'Nej, dem må I beholde.'],
    typed: ['Hej', '', 'Ja.', '', 'Nej, dem må I beholde.'],
  },
  {
    why: 'an answer directly below the question',
    lines: ['> Vil du have dine data slettet?', 'Ja tak', '> Også fakturaerne?', 'Nej'],
    typed: ['Ja tak', '', 'Nej'],
  },
  {
    why: 'the answer below the quotation',
    lines: [ASKED, '> Kære Anna', '> Vil du have dine data slettet?', '', 'Ja tak, slet alt.', '', 'Mvh Anna'],
    typed: ['Ja tak, slet alt.', '', 'Mvh Anna'],
  },
  {
    why: 'a quoted line whose wrapped tail lost its mark',
    lines: [ASKED, '> Vi vil gerne høre, om du ønsker alle dine oplysninger slettet, eller kun', 'nogle af dem', '> Med venlig hilsen', '', 'Alle.'],
    typed: ['Alle.'],
  },
  {
    why: 'a short answer that is no wrapped tail',
    lines: [ASKED, '> Vi vil gerne høre, om du ønsker alle dine oplysninger slettet, eller hvad?', 'ja', '> Med venlig hilsen'],
    typed: ['ja'],
  },
  {
    why: 'a signature between top text and quotation, and an answer below',
    lines: ['Se nederst.', '-- ', 'Anna', '', ASKED, '> Slettes?', '', 'Ja.'],
    typed: ['Se nederst.', '', 'Ja.'],
  },
];

export interface SignatureCase extends TypedCase {
  readonly signature: readonly string[];
}

export const SIGNATURES: readonly SignatureCase[] = [
  {
    why: 'below the mark with its space',
    lines: ['Slet mine data.', '', 'Mvh Anna', '-- ', 'Anna Hansen', 'Tlf. 20 30 40 50'],
    typed: ['Slet mine data.', '', 'Mvh Anna'],
    signature: ['Anna Hansen', 'Tlf. 20 30 40 50'],
  },
  {
    why: 'below the mark without its space',
    lines: ['Radera mina uppgifter.', '--', 'Anna Hansson'],
    typed: ['Radera mina uppgifter.'],
    signature: ['Anna Hansson'],
  },
  {
    why: 'below a dash that a phone made of the mark',
    lines: ['Slett meg.', '—', 'Anna'],
    typed: ['Slett meg.'],
    signature: ['Anna'],
  },
  {
    why: 'not where only a closing was typed',
    lines: ['Poistakaa tietoni.', '', 'Terveisin', 'Anna Virtanen', '040 123 4567'],
    typed: ['Poistakaa tietoni.', '', 'Terveisin', 'Anna Virtanen', '040 123 4567'],
    signature: [],
  },
  {
    why: 'with a long disclaimer inside',
    lines: ['Delete me.', '-- ', 'Anna', `This e-mail is confidential and intended solely for the addressee. ${'Please delete it. '.repeat(100)}`],
    typed: ['Delete me.'],
    signature: ['Anna', `This e-mail is confidential and intended solely for the addressee. ${'Please delete it. '.repeat(100)}`.trim()],
  },
  {
    why: 'not at a row of hyphens or a list',
    lines: ['Jeg vil have:', '---', '-- navn rettet', '- adresse rettet'],
    typed: ['Jeg vil have:', '---', '-- navn rettet', '- adresse rettet'],
    signature: [],
  },
];

const footer = (why: string, ...footers: readonly string[]): TypedCase => ({
  why,
  lines: ['Slet mine data.', '', 'Mvh Anna', '', ...footers],
  typed: ['Slet mine data.', '', 'Mvh Anna'],
});

export const FOOTERS: readonly TypedCase[] = [
  footer('iPhone, Danish', 'Sendt fra min iPhone'),
  footer('iPad, Swedish', 'Skickat från min iPad'),
  footer('iPhone, nynorsk', 'Sendt frå min iPhone'),
  footer('iPhone, German', 'Von meinem iPhone gesendet'),
  footer('iPhone, Finnish', 'Lähetetty iPhonesta'),
  footer('Samsung, Finnish', 'Lähetetty Galaxy-laitteesta'),
  footer('Samsung, German', 'Gesendet von meinem Samsung Galaxy Smartphone.'),
  footer('Samsung, Danish', 'Sendt fra min Samsung Galaxy-smartphone.'),
  footer('Huawei, English', 'Sent from my Huawei phone'),
  footer('Outlook for Android, Danish', 'Sendt fra Outlook til Android<https://aka.ms/AAb9ysg>'),
  footer('Outlook for iOS, Norwegian', 'Skaff deg Outlook for iOS<https://aka.ms/o0ukef>'),
  footer('Outlook for iOS, German', 'Outlook für iOS<https://aka.ms/o0ukef> beziehen'),
  footer('Outlook for iOS, Finnish', 'Hanki Outlook for iOS<https://aka.ms/o0ukef>'),
  footer('Outlook for Android, English', 'Get Outlook for Android<https://aka.ms/AAb9ysg>'),
  footer('Windows Mail, English', 'Sent from Mail<https://go.microsoft.com/fwlink/?LinkId=550986> for Windows'),
  footer('Windows Mail, Swedish', 'Skickat från Mail<https://go.microsoft.com/fwlink/?LinkId=550986> för Windows'),
  footer('K-9, Swedish', 'Skickat från min Android-enhet med K-9 Mail. Ursäkta min fåordighet.'),
  footer('GMX app, German', 'Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.'),
  footer('Tuta', 'Sikret med Tuta Mail: https://tuta.com/da/free-email'),
  footer('Avast, Danish', 'Denne e-mail er blevet kontrolleret for virus af Avast antivirus software. www.avast.com'),
  footer('Avast, English, below a row', '---', 'This email has been checked for viruses by Avast antivirus software.', 'https://www.avast.com/antivirus'),
  footer('AVG, English', 'Virus-free. www.avg.com'),
  footer('printing, Danish', 'Tænk på miljøet, før du printer denne mail.'),
  footer('disclaimer, English', 'This e-mail and any attachments are confidential and intended solely for the addressee.', 'If you have received it in error, please notify the sender and delete it.'),
  footer('disclaimer, Danish', 'Denne e-mail er fortrolig og kun bestemt for modtageren. Har du fået den ved en fejl, bedes du slette den.'),
  footer('disclaimer, Swedish', 'Detta meddelande kan innehålla konfidentiell information. Om du har fått det av misstag ber vi dig radera det.'),
  footer('disclaimer, Norwegian', 'Denne e-posten er konfidensiell. Har du mottatt den ved en feil, vennligst slett den og varsle avsender.'),
  footer('disclaimer, German', 'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender und vernichten Sie diese Mail.'),
  footer('disclaimer, Finnish', 'Tämä viesti on luottamuksellinen ja tarkoitettu vain vastaanottajalle. Jos olet saanut sen vahingossa, poista se.'),
  footer('two disclaimers and an advertisement', 'CONFIDENTIALITY NOTICE: this message is intended only for the addressee and is privileged.', '', 'If you are not the intended recipient, delete it and notify us.', '', 'Virus-free. www.avast.com'),
  footer('a firm\'s privacy footer', 'Läs mer om hur vi behandlar personuppgifter: https://example.se/integritet'),
  {
    why: 'banner of a mail system, English',
    lines: ['CAUTION: This email originated from outside of the organization. Do not click links.', '', 'Slet mine data.'],
    typed: ['Slet mine data.'],
  },
  {
    why: 'safety tip of Outlook, Danish',
    lines: ['Du får ikke ofte mails fra anna@example.dk. Få mere at vide om, hvorfor dette er vigtigt', '', 'Slet mine data.'],
    typed: ['Slet mine data.'],
  },
];

const ANNAS = ['Fra: Anna Hansen <anna@example.dk>', 'Dato: tir. 4. aug. 2026 kl. 10.12', 'Emne: Sletning', 'Til: Bo <bo@example.dk>', '', 'Slet mine data.', 'Anna'];

export const FORWARDS: readonly (TypedCase & { readonly subject: string })[] = [
  {
    why: 'nothing typed: the mail is the forward',
    subject: 'Fwd: Sletning',
    lines: ['', '---------- Forwarded message ---------', ...ANNAS],
    typed: ['---------- Forwarded message ---------', ...ANNAS],
  },
  {
    why: '"se nedenfor", Gmail Danish',
    subject: 'Fwd: Sletning',
    lines: ['Se nedenfor.', '', '---------- Videresendt meddelelse ---------', ...ANNAS],
    typed: ['Se nedenfor.', '', '---------- Videresendt meddelelse ---------', ...ANNAS],
  },
  {
    why: '"se nedan", Outlook Swedish, whose block names no forward',
    subject: 'VB: Radering',
    lines: ['Se nedan, hon vill bli raderad.', '', 'Från: Anna Hansson <anna@example.se>', 'Skickat: den 4 augusti 2026 10:12', 'Till: Bo', 'Ämne: Radering', '', 'Radera mig.'],
    typed: ['Se nedan, hon vill bli raderad.', '', 'Från: Anna Hansson <anna@example.se>', 'Skickat: den 4 augusti 2026 10:12', 'Till: Bo', 'Ämne: Radering', '', 'Radera mig.'],
  },
  {
    why: '"siehe unten", Apple Mail German, marked',
    subject: 'Fwd: Löschung',
    lines: ['Siehe unten.', '', 'Anfang der weitergeleiteten Nachricht:', '', '> Von: Anna Hansen <anna@example.com>', '> Betreff: Löschung', '>', '> Bitte löschen.'],
    typed: ['Siehe unten.', '', 'Anfang der weitergeleiteten Nachricht:', '', 'Von: Anna Hansen <anna@example.com>', 'Betreff: Löschung', '', 'Bitte löschen.'],
  },
  {
    why: '"katso alla", Finnish',
    subject: 'VL: Poisto',
    lines: ['Hei, katso alla.', '', '---------- Välitetty viesti ---------', 'Lähettäjä: Anna <anna@example.com>', 'Aihe: Poisto', '', 'Poistakaa tietoni.'],
    typed: ['Hei, katso alla.', '', '---------- Välitetty viesti ---------', 'Lähettäjä: Anna <anna@example.com>', 'Aihe: Poisto', '', 'Poistakaa tietoni.'],
  },
  {
    why: 'a forward the writer does not refer to goes',
    subject: 'Fwd: Tilbud',
    lines: ['Hvem er min kontaktperson hos jer?', '', '---------- Forwarded message ---------', ...ANNAS],
    typed: ['Hvem er min kontaktperson hos jer?'],
  },
  {
    why: 'only a phone\'s footer typed: the mail is the forward',
    subject: 'Fwd: Sletning',
    lines: ['Sendt fra min iPhone', '', 'Start på videresendt besked:', '', '> Fra: Anna <anna@example.dk>', '> Emne: Sletning', '> ', '> Slet mine data.'],
    typed: ['Start på videresendt besked:', '', 'Fra: Anna <anna@example.dk>', 'Emne: Sletning', '', 'Slet mine data.'],
  },
  {
    why: 'a pasted quotation in a new mail, referred to',
    subject: 'Min anmodning fra i sommer',
    lines: ['Se nedenfor, I har ikke svaret.', '', '> Slet mine data.', '> Anna'],
    typed: ['Se nedenfor, I har ikke svaret.', '', 'Slet mine data.', 'Anna'],
  },
  {
    why: 'an answer keeps no quotation, whatever it says',
    subject: 'Re: Sletning',
    lines: ['Se nedenfor, I har ikke svaret.', '', 'Den 4. aug. 2026 kl. 10.12 skrev Server Systems <office@serversystems.dk>:', '> Kære Anna'],
    typed: ['Se nedenfor, I har ikke svaret.'],
  },
];

export const KEPT: readonly { readonly why: string; readonly lines: readonly string[]; readonly subject?: string }[] = [
  { why: 'a date range', lines: ['Jeg vil se alt om mig.', 'Fra: 1. december', 'Til: 31. december', '', 'Mvh Anna'] },
  { why: 'one line that begins with Fra:', lines: ['Hej', '', 'Fra: 1. december bor jeg på Nygade 3.', 'Ret det venligst.'], subject: 'Re: Adresse' },
  { why: 'a Danish sentence like an attribution', lines: ['Den 3. maj skrev vi under på en aftale. Slet den.'], subject: 'Re: Aftale' },
  { why: 'a Danish sentence like an attribution, ending in a colon', lines: ['Den 3. maj 2026 kl. 10.12 skrev jeg til jer:', 'Slet mine data.', 'I har ikke svaret.'], subject: 'Re: Sletning' },
  { why: 'a Swedish sentence ending in a colon', lines: ['Den 3 maj 2026 kl. 10.12 skrev ni följande till mig:', 'Vi raderar allt.'], subject: 'SV: Radering' },
  { why: 'a Norwegian sentence with a name', lines: ['Den 3. mai 2026 kl. 10.12 skrev Kari på kundeservice til meg:', 'Vi sletter alt.'], subject: 'SV: Sletting' },
  { why: 'an English sentence', lines: ['On 3 May 2026 at 10:12 I wrote to you:', 'Please delete my data.'], subject: 'Re: Deletion' },
  { why: 'a German sentence', lines: ['Am 3. Mai 2026 um 10:12 schrieb ich Ihnen:', 'Bitte löschen.'], subject: 'AW: Löschung' },
  { why: 'a list of what is wrong', lines: ['Navn: Anna Hansen', 'Adresse: Nygade 3', 'E-mail: anna@example.dk', 'Telefon: 20 30 40 50'] },
  { why: 'a row of hyphens as a divider', lines: ['Punkt et', '-----', 'Punkt to', '', '-----', 'Anna'] },
  { why: 'a heading between hyphens', lines: ['--- Mine krav ---', 'Slet alt.', 'Bekræft det.'] },
  { why: 'a sentence about a phone', lines: ['Min mail blev sendt fra min iPhone i går. Har I fået den?'] },
  { why: 'a question about "Sent from my iPhone"', lines: ['Sent from my iPhone or not, I never gave consent. Delete it!'] },
  { why: 'a request about a confidential mail', lines: ['Denne mail er til jeres databeskyttelsesrådgiver. Jeg vil have indsigt i alt, hvad I har om mig.'] },
  { why: 'a request that begins like a disclaimer', lines: ['Hvis du ikke er den rette, så send det videre. Jeg vil gerne se mine data.'] },
  { why: 'a letterhead typed above a letter', lines: ['Til: Server Systems', 'Fra: Anna Hansen', 'Dato: 4. august 2026', 'Emne: Sletning', '', 'Slet mine data.'] },
  { why: 'a greater-than sign inside a line', lines: ['Alder > 18, og jeg vil slettes.'] },
  { why: 'an address of a mail list in the text', lines: ['I skriver til anna@example.dk hver uge. Stop det.'] },
];
