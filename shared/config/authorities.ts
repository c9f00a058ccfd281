import type { Authority, Country } from '../domain/organisation.ts';

/**
 * Supervisory authorities as they publish themselves; letters name the one of the person's country (Art. 77).
 * Post, phone and mail: datatilsynet.dk/kontakt, imy.se/en/about-us, datatilsynet.no/en/about-us.
 */
export const AUTHORITIES = {
  DK: {
    country: 'DK',
    name: 'Datatilsynet',
    postalAddress: 'Carl Jacobsens Vej 35, 2500 Valby, Danmark',
    phone: '+45 33 19 32 00',
    email: 'dt@datatilsynet.dk',
    // The section, not the form inside it: the form's own address has changed before.
    complaintUrl: 'https://www.datatilsynet.dk/borger/klage/',
  },
  SE: {
    country: 'SE',
    name: 'Integritetsskyddsmyndigheten (IMY)',
    postalAddress: 'Box 8114, 104 20 Stockholm, Sverige',
    phone: '+46 8 657 61 00',
    email: 'imy@imy.se',
    complaintUrl: 'https://www.imy.se/privatperson/utfora-arenden/lamna-ett-klagomal/',
  },
  NO: {
    country: 'NO',
    name: 'Datatilsynet',
    postalAddress: 'Postboks 458 Sentrum, 0105 Oslo, Norge',
    phone: '+47 22 39 69 00',
    email: 'postkasse@datatilsynet.no',
    // The form asks for BankID; without it a complaint goes by post, never by mail.
    complaintUrl: 'https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/klage-til-datatilsynet',
  },
} as const satisfies Record<Country, Authority>;
