import type { Outcome } from './case.ts';
import type { StaffLanguage } from './language.ts';
import type { Right } from './rights.ts';

/** Every command, in the words that open it, per language. English is understood everywhere. */
export const COMMAND_WORDS: Readonly<Record<StaffLanguage, Readonly<Record<CommandName, string>>>> = {
  da: {
    send: 'send',
    note: 'notat',
    close: 'luk',
    cancel: 'fortryd',
    request: 'anmodning',
    extend: 'forlæng',
    extendAnyway: 'forlæng alligevel',
    askIdentity: 'spørg identitet',
    identityConfirmed: 'identitet bekræftet',
    askClarification: 'spørg præcisering',
    refuse: 'afvis',
    noData: 'ingen data',
    notARequest: 'ikke en anmodning',
    rights: 'rettigheder',
    marketingStopped: 'markedsføring stoppet',
    withdrawn: 'trukket tilbage',
    forwarded: 'videresendt',
    duplicate: 'dublet af',
    receivedOn: 'modtaget den',
    hold: 'bevar',
    release: 'frigiv',
    reopen: 'genåbn',
    register: 'fortegnelse',
    status: 'status',
    help: 'hjælp',
    personIs: 'personen er',
    sendAcknowledgement: 'send kvittering',
    language: 'sprog',
    assign: 'tildel',
    away: 'væk til',
    merge: 'saml med',
    resend: 'send igen',
    samePerson: 'samme person',
    confirm: 'bekræft',
    renewAddresses: 'nye svaradresser',
  },
  sv: {
    send: 'skicka',
    note: 'anteckning',
    close: 'stäng',
    cancel: 'ångra',
    request: 'begäran',
    extend: 'förläng',
    extendAnyway: 'förläng ändå',
    askIdentity: 'fråga identitet',
    identityConfirmed: 'identitet bekräftad',
    askClarification: 'fråga precisering',
    refuse: 'avslå',
    noData: 'inga uppgifter',
    notARequest: 'ingen begäran',
    rights: 'rättigheter',
    marketingStopped: 'marknadsföring stoppad',
    withdrawn: 'återkallat',
    forwarded: 'vidarebefordrat',
    duplicate: 'dubblett av',
    receivedOn: 'mottaget den',
    hold: 'bevara',
    release: 'frisläpp',
    reopen: 'öppna igen',
    register: 'register',
    status: 'status',
    help: 'hjälp',
    personIs: 'personen är',
    sendAcknowledgement: 'skicka bekräftelse',
    language: 'språk',
    assign: 'tilldela',
    away: 'borta till',
    merge: 'slå ihop med',
    resend: 'skicka igen',
    samePerson: 'samma person',
    confirm: 'bekräfta',
    renewAddresses: 'nya svarsadresser',
  },
  nb: {
    send: 'send',
    note: 'notat',
    close: 'lukk',
    cancel: 'angre',
    request: 'forespørsel',
    extend: 'forleng',
    extendAnyway: 'forleng likevel',
    askIdentity: 'spør identitet',
    identityConfirmed: 'identitet bekreftet',
    askClarification: 'spør presisering',
    refuse: 'avslå',
    noData: 'ingen data',
    notARequest: 'ikke en forespørsel',
    rights: 'rettigheter',
    marketingStopped: 'markedsføring stoppet',
    withdrawn: 'trukket',
    forwarded: 'videresendt',
    duplicate: 'duplikat av',
    receivedOn: 'mottatt den',
    hold: 'bevar',
    release: 'frigi',
    reopen: 'åpne igjen',
    register: 'register',
    status: 'status',
    help: 'hjelp',
    personIs: 'personen er',
    sendAcknowledgement: 'send bekreftelse',
    language: 'språk',
    assign: 'tildel',
    away: 'borte til',
    merge: 'slå sammen med',
    resend: 'send igjen',
    samePerson: 'samme person',
    confirm: 'bekreft',
    renewAddresses: 'nye svaradresser',
  },
  en: {
    send: 'send',
    note: 'note',
    close: 'close',
    cancel: 'cancel',
    request: 'request',
    extend: 'extend',
    extendAnyway: 'extend anyway',
    askIdentity: 'ask identity',
    identityConfirmed: 'identity confirmed',
    askClarification: 'ask clarification',
    refuse: 'refuse',
    noData: 'no data',
    notARequest: 'not a request',
    rights: 'rights',
    marketingStopped: 'marketing stopped',
    withdrawn: 'withdrawn',
    forwarded: 'forwarded',
    duplicate: 'duplicate of',
    receivedOn: 'received on',
    hold: 'hold legally',
    release: 'release',
    reopen: 'reopen',
    register: 'register',
    status: 'status',
    help: 'help',
    personIs: 'person is',
    sendAcknowledgement: 'send acknowledgement',
    language: 'language',
    assign: 'assign',
    away: 'away until',
    merge: 'merge with',
    resend: 'resend',
    samePerson: 'same person',
    confirm: 'confirm',
    renewAddresses: 'new reply addresses',
  },
};

/** What follows `close`, per language. English is understood everywhere. */
export const OUTCOME_WORDS: Readonly<Record<StaffLanguage, Readonly<Record<Outcome, string>>>> = {
  da: {
    fulfilled: 'opfyldt',
    partly: 'delvist',
    refused: 'afvist',
    no_data: 'ingen data',
    withdrawn: 'trukket tilbage',
    not_a_request: 'ikke en anmodning',
    forwarded: 'videresendt',
    duplicate: 'dublet',
  },
  sv: {
    fulfilled: 'uppfyllt',
    partly: 'delvis',
    refused: 'avslaget',
    no_data: 'inga uppgifter',
    withdrawn: 'återkallat',
    not_a_request: 'ingen begäran',
    forwarded: 'vidarebefordrat',
    duplicate: 'dubblett',
  },
  nb: {
    fulfilled: 'oppfylt',
    partly: 'delvis',
    refused: 'avslått',
    no_data: 'ingen data',
    withdrawn: 'trukket',
    not_a_request: 'ikke en forespørsel',
    forwarded: 'videresendt',
    duplicate: 'duplikat',
  },
  en: {
    fulfilled: 'fulfilled',
    partly: 'partly',
    refused: 'refused',
    no_data: 'no data',
    withdrawn: 'withdrawn',
    not_a_request: 'not a request',
    forwarded: 'forwarded',
    duplicate: 'duplicate',
  },
};

/** The rights as staff may name them, per language; the first word is the one letters show. English works everywhere. */
export const RIGHT_WORDS: Readonly<Record<StaffLanguage, Readonly<Record<Right, readonly [string, ...string[]]>>>> = {
  da: {
    access: ['indsigt', 'adgang'],
    rectification: ['berigtigelse', 'rettelse'],
    erasure: ['sletning'],
    restriction: ['begrænsning af behandling', 'begrænsning'],
    portability: ['dataportabilitet', 'portabilitet'],
    objection: ['indsigelse'],
    automated_decision: ['automatisk afgørelse', 'automatiske afgørelser'],
    consent_withdrawal: ['samtykke trukket tilbage', 'samtykke'],
  },
  sv: {
    access: ['registerutdrag', 'tillgång'],
    rectification: ['rättelse'],
    erasure: ['radering'],
    restriction: ['begränsning av behandling', 'begränsning'],
    portability: ['dataportabilitet', 'portabilitet'],
    objection: ['invändning'],
    automated_decision: ['automatiserat beslut', 'automatiserade beslut'],
    consent_withdrawal: ['återkallat samtycke', 'samtycke'],
  },
  nb: {
    access: ['innsyn'],
    rectification: ['retting'],
    erasure: ['sletting'],
    restriction: ['begrensning av behandling', 'begrensning'],
    portability: ['dataportabilitet', 'portabilitet'],
    objection: ['protest', 'innvending'],
    automated_decision: ['automatisert avgjørelse', 'automatiserte avgjørelser'],
    consent_withdrawal: ['samtykke trukket tilbake', 'samtykke'],
  },
  en: {
    access: ['access'],
    rectification: ['rectification', 'correction'],
    erasure: ['erasure', 'deletion'],
    restriction: ['restriction of processing', 'restriction'],
    portability: ['data portability', 'portability'],
    objection: ['objection'],
    automated_decision: ['automated decision', 'automated decisions'],
    consent_withdrawal: ['withdrawal of consent', 'consent withdrawal', 'consent'],
  },
};

/** Words people type for a command beside those in the table, whatever their language: spellings, endings, gender. */
export const ALSO: Readonly<Record<string, CommandName>> = {
  undo: 'cancel',
  stop: 'cancel',
  'spørg om identitet': 'askIdentity',
  'spørg om præcisering': 'askClarification',
  'identiteten bekræftet': 'identityConfirmed',
  'modtaget d.': 'receivedOn',
  modtaget: 'receivedOn',
  'fråga om identitet': 'askIdentity',
  'fråga om precisering': 'askClarification',
  'identiteten bekräftad': 'identityConfirmed',
  'inkom den': 'receivedOn',
  mottaget: 'receivedOn',
  'spør om identitet': 'askIdentity',
  'spør om presisering': 'askClarification',
  'identiteten bekreftet': 'identityConfirmed',
  mottatt: 'receivedOn',
  'trukket tilbage': 'withdrawn',
  'trukket tilbake': 'withdrawn',
  dublet: 'duplicate',
  dubblett: 'duplicate',
  duplikat: 'duplicate',
  duplicate: 'duplicate',
  received: 'receivedOn',
  'legal hold': 'hold',
  clarify: 'askClarification',
  'send confirmation': 'sendAcknowledgement',
  'send bekræftelse': 'sendAcknowledgement',
  'send kvittering': 'sendAcknowledgement',
  'skicka kvittens': 'sendAcknowledgement',
  'send kvittering til personen': 'sendAcknowledgement',
  'deputy away until': 'away',
  'out until': 'away',
  'fraværende til': 'away',
  'ferie til': 'away',
  'frånvarande till': 'away',
  'semester till': 'away',
  'bortreist til': 'away',
  merge: 'merge',
  'flet med': 'merge',
  bekræftet: 'confirm',
  bekräftat: 'confirm',
  bekreftet: 'confirm',
  confirmed: 'confirm',
};

export type CommandName =
  | 'send'
  | 'note'
  | 'close'
  | 'cancel'
  | 'request'
  | 'extend'
  | 'extendAnyway'
  | 'askIdentity'
  | 'identityConfirmed'
  | 'askClarification'
  | 'refuse'
  | 'noData'
  | 'notARequest'
  | 'rights'
  | 'marketingStopped'
  | 'withdrawn'
  | 'forwarded'
  | 'duplicate'
  | 'receivedOn'
  | 'hold'
  | 'release'
  | 'reopen'
  | 'register'
  | 'status'
  | 'help'
  | ConversationCommand;

/** Commands about who writes to whom. */
export type ConversationCommand =
  | 'personIs'
  | 'sendAcknowledgement'
  | 'language'
  | 'assign'
  | 'away'
  | 'merge'
  | 'resend'
  | 'samePerson'
  | 'confirm'
  | 'renewAddresses';
