import { readdirSync, readFileSync } from 'node:fs';
import { type ParsedMail, simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { organisations } from '../organisations/index.ts';
import { HELD_REASONS, type HeldReason } from '../shared/domain/case.ts';
import { LANGUAGES, type Language } from '../shared/domain/language.ts';
import { RIGHT_IDS, type Right } from '../shared/domain/rights.ts';
import { AUTOMATIC_KINDS, type AutomaticKind, MAIL_KINDS, type MailKind } from '../shared/domain/understanding.ts';

/** What a careful reader makes of a sample, and `frist inspect` should. */
interface Expectation {
  readonly kind: MailKind;
  /** In the order of `RIGHT_IDS`; empty unless a request. */
  readonly rights: readonly Right[];
  /** Null where there are no words to tell it by. */
  readonly language: Language | 'other' | null;
  readonly automatic: AutomaticKind;
  readonly held: HeldReason | null;
  readonly organisation: string;
  /** What the sample is for. */
  readonly note: string;
}

const folder = new URL('../samples/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<string, Expectation>;
const expectations = Object.values(expected);
const files = readdirSync(folder).filter((file) => file.endsWith('.eml'));
const samples = await Promise.all(
  files.map(async (file) => {
    const raw = readFileSync(new URL(file, folder));
    return { file, raw, lines: raw.toString('latin1').split('\r\n'), parsed: await simpleParser(raw) };
  }),
);

/** RFC 5322 2.1.1: octets of a line without its CRLF. */
const LONGEST_LINE = 998;

/** The samples whose point is that a header line breaks the rules. */
const WRONG_FROM = new Map([
  ['en-erasure-no-from.eml', 0],
  ['en-access-two-from-lines.eml', 2],
]);
const EIGHT_BIT_HEADERS = ['da-restriction-undeclared-charset.eml'];

/** The samples that a parser without mercy shows with wrong letters. */
const BROKEN = [...EIGHT_BIT_HEADERS, 'da-erasure-broken-boundary.eml'];

/** Where clients and relays write host names of their own making. */
const MACHINE_HEADERS =
  /^(message-id|in-reply-to|references|received|received-spf|authentication-results|x-.*|arc-.*|dkim-signature|original-message-id|content-id):/i;

const EXAMPLE_DOMAIN = /(^|\.)example\.(dk|se|no|com|net|de|fi)$/;
const OUR_DOMAIN = /^(in\.)?(serversystems\.dk|safespring\.com)$/;
const DOCUMENTATION_ADDRESS = /^(192\.0\.2|198\.51\.100|203\.0\.113)\.|^(10|127)\.|^192\.168\./;

describe('samples', () => {
  it('has an expectation for every mail, and a mail for every expectation', () => {
    expect(files.toSorted()).toEqual(Object.keys(expected).toSorted());
    expect(files.length).toBeGreaterThanOrEqual(30);
  });

  it('says in its README what each mail is for', () => {
    const readme = readFileSync(new URL('README.md', folder), 'utf8');
    const named = [...readme.matchAll(/`([\w-]+\.eml)`/g)].map(([, file]) => file);

    expect(named.toSorted()).toEqual(files.toSorted());
  });

  it.each(Object.entries(expected))('%s has an expectation that makes sense', (file, expectation) => {
    const { kind, rights, language, automatic, held, organisation, note } = expectation;

    expect(MAIL_KINDS).toContain(kind);
    expect(rights.length > 0).toBe(kind === 'request');
    expect(rights).toEqual(RIGHT_IDS.filter((right) => rights.includes(right)));
    expect(AUTOMATIC_KINDS).toContain(automatic);
    expect([null, ...HELD_REASONS]).toContain(held);
    expect(organisations.map(({ id }) => id)).toContain(organisation);
    expect(note).toMatch(/^[A-Z].*\.$/);
    const named = file.slice(0, file.indexOf('-'));
    expect(language).toBe(LANGUAGES.find((each) => each === named) ?? (named === 'empty' ? null : 'other'));
    expect(Object.keys(expectation)).toHaveLength(7);
  });

  it.each(RIGHT_IDS)('invokes %s at least once', (right) => {
    expect(expectations.some(({ rights }) => rights.includes(right))).toBe(true);
  });

  it.each(LANGUAGES)('has at least two mails in %s', (language) => {
    expect(expectations.filter((expectation) => expectation.language === language).length).toBeGreaterThan(1);
  });

  it.each([...AUTOMATIC_KINDS, ...MAIL_KINDS])('has a mail that is %s', (word) => {
    expect(expectations.some(({ automatic, kind }) => automatic === word || kind === word)).toBe(true);
  });
});

describe.each(samples)('$file', ({ file, raw, lines, parsed }) => {
  const headerEnd = lines.indexOf('');
  const header = unfolded(lines.slice(0, headerEnd));

  it('ends every line with CRLF and keeps it within the limit', () => {
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.length > LONGEST_LINE)).toEqual([]);
    expect(raw.includes(0)).toBe(false);
  });

  it('has a header block as RFC 5322 has it', () => {
    expect(headerEnd).toBeGreaterThan(0);
    expect(header.filter((line) => !/^[!-9;-~]+:/.test(line))).toEqual([]);
    const eightBit = header.some((line) => /[\u0080-\u00ff]/.test(line));
    expect(eightBit).toBe(EIGHT_BIT_HEADERS.includes(file));
    expect(header.filter((line) => /^from:/i.test(line))).toHaveLength(WRONG_FROM.get(file) ?? 1);
    for (const name of ['date', 'to', 'message-id']) {
      expect(
        header.filter((line) => line.toLowerCase().startsWith(`${name}:`)),
        name,
      ).toHaveLength(1);
    }
  });

  it('was sent to its organisation in 2026, and received within the minute', () => {
    const date = Date.parse(header.find((line) => /^date:/i.test(line))?.slice(5) ?? '');
    const received = Date.parse(
      /; ([^;]+) \(UTC\)$/.exec(header.find((line) => /^received:/i.test(line)) ?? '')?.[1] ?? '',
    );

    expect(new Date(date).getUTCFullYear()).toBe(2026);
    expect(received - date).toBeGreaterThanOrEqual(0);
    expect(received - date).toBeLessThan(60_000);
    const organisation = organisations.find(({ id }) => id === expected[file]?.organisation);
    const to = addressesIn(header.find((line) => /^to:/i.test(line)) ?? '');
    const ours = to.filter(
      (address) => organisation?.mailboxes.includes(address) || address.endsWith(`@${organisation?.intakeDomain}`),
    );
    expect(ours).not.toEqual([]);
  });

  it('can be read by a mail parser, as words and not as noise', () => {
    const words = `${parsed.subject ?? ''}${parsed.text ?? ''}`;

    expect(words.trim() === '').toBe(expected[file]?.held === 'empty');
    if (!BROKEN.includes(file)) expect(words).not.toMatch(/=[0-9A-F]{2}|\ufffd|Ã[¥¦¸¤¶]|=\?/);
  });

  it('names invented people only', () => {
    const typed = [...header.filter((line) => !MACHINE_HEADERS.test(line)), ...readable(parsed)].join('\n');
    const domains = addressesIn(typed).map((address) => address.slice(address.lastIndexOf('@') + 1));
    expect(domains.filter((domain) => !EXAMPLE_DOMAIN.test(domain) && !OUR_DOMAIN.test(domain))).toEqual([]);

    const traces = header.filter((line) => /^received/i.test(line)).join('\n');
    const hosts = traces.match(/(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g) ?? [];
    expect(hosts.filter((host) => !DOCUMENTATION_ADDRESS.test(host))).toEqual([]);
  });

  it('holds no identity number that could be somebody’s', () => {
    expect(readable(parsed).flatMap(possibleIdentityNumbers)).toEqual([]);
  });
});

describe('possibleIdentityNumbers', () => {
  it.each([
    { text: 'CPR 010203-1234', found: ['010203-1234'], why: 'Danish, a real date' },
    { text: 'CPR 0102031234', found: ['0102031234'], why: 'Danish, without its hyphen' },
    { text: 'personnummer 19850228-1234', found: ['19850228-1234'], why: 'Swedish, twelve digits' },
    { text: 'fødselsnummer 01020312345', found: ['01020312345'], why: 'Norwegian' },
    { text: 'hetu 010203A123B', found: ['010203A123B'], why: 'Finnish' },
    { text: '990230-0000', found: [], why: 'no 30 February' },
    { text: 'Faktura 20260417', found: [], why: 'a date alone' },
  ])('judges $text: $why', ({ text, found }) => {
    expect(possibleIdentityNumbers(text)).toEqual(found);
  });
});

/** Header fields, each on one line. */
function unfolded(lines: readonly string[]): string[] {
  return lines
    .join('\r\n')
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n');
}

/** What a person may read in the mail: the subject, the bodies, and the text of what is attached (our PDFs are plain). */
function readable(parsed: ParsedMail): string[] {
  const attached = parsed.attachments
    .filter(({ contentType }) => /^(application\/pdf|text\/|message\/)/.test(contentType))
    .map(({ content }) => content.toString('latin1').replace(/^Original-message-ID:.*$|^Message-ID:.*$/gim, ''));
  const html = (parsed.html || '').replace(/cid:\S+/g, '');
  return [parsed.subject ?? '', parsed.text ?? '', html, ...attached];
}

function addressesIn(text: string): string[] {
  return (text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []).map((address) => address.toLowerCase());
}

/** Digits in the shape of a CPR number, personnummer, fødselsnummer or hetu whose date exists. */
function possibleIdentityNumbers(text: string): string[] {
  const shapes = /(?<!\d)(?:\d{2})?(\d{6})[-+A ]?(?:\d{3}[0-9A-Z]|\d{5})(?![\dA-Z])/g;
  return [...text.matchAll(shapes)]
    .filter(([, six = '']) => isDate(six) || isDate(reversed(six)))
    .map(([whole]) => whole);
}

const reversed = (six: string): string => `${six.slice(4)}${six.slice(2, 4)}${six.slice(0, 2)}`;

/** DDMMYY. Days moved by 60 or 40 (replacement and D-numbers) count too. */
function isDate(six: string): boolean {
  const [day = 0, month = 0, year = 0] = [six.slice(0, 2), six.slice(2, 4), six.slice(4)].map(Number);
  return [0, 40, 60].some((shift) => {
    const date = new Date(Date.UTC(2000 + year, month - 1, day - shift));
    return month > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day - shift;
  });
}
