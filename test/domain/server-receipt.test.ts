import { describe, expect, it } from 'vitest';
import type { Hop } from '../../shared/domain/inbound-mail.ts';
import { serverReceipt } from '../../shared/domain/server-receipt.ts';

const SES = '2026-11-27T08:00:00.000Z';
const ours = ['outlook.com', 'serversystems.dk'];

const hop = (from: string, by: string, at: string | null, address = '192.0.2.1'): Hop => ({
  from,
  by,
  at,
  said: from,
  address: from === '' ? '' : address,
});

/** A line in which nothing was looked up, as Exchange writes it, or a server that finds no name. */
const unnamed = (said: string, address: string, by: string, at: string): Hop => ({ from: '', said, address, by, at });
const ses = (from: string): Hop => hop(from, 'inbound-smtp.eu-west-1.amazonaws.com', SES);

const redirected = [
  ses('mail-vi1eur05on2062.outbound.protection.outlook.com'),
  unnamed(
    'as9pr03ca0006.eurprd03.prod.outlook.com',
    '2603:10a6:20b:46c::11',
    'du0pr04mb9999.eurprd04.prod.outlook.com',
    '2026-11-27T07:59:58.000Z',
  ),
  unnamed('mail.person.example', '192.0.2.7', 'db5eur03ft042.mail.protection.outlook.com', '2026-11-25T22:41:10.000Z'),
  hop('laptop', 'mail.person.example', '2026-11-20T10:00:00.000Z'),
];

describe('serverReceipt', () => {
  it('is when the first of the company own servers took the mail from outside', () => {
    expect(serverReceipt(redirected, ours, SES)).toBe('2026-11-25T22:41:10.000Z');
  });

  it('is nothing where no server is named in the organisation file', () => {
    expect(serverReceipt(redirected, [], SES)).toBeNull();
  });

  it('is nothing when SES got the mail from somebody else, whatever the lines below say', () => {
    expect(serverReceipt([ses('mail.attacker.example'), ...redirected.slice(1)], ours, SES)).toBeNull();
  });

  it('is nothing when a look-alike of our server handed the mail over', () => {
    const [, ...rest] = redirected;
    for (const host of ['outlook.com.attacker.example', 'notoutlook.com', 'xserversystems.dk']) {
      expect(serverReceipt([ses(host), ...rest], ours, SES), host).toBeNull();
    }
  });

  it('stops where the mail came in, and believes no line that the sender wrote below', () => {
    const forged = hop('mail.serversystems.dk', 'mail.serversystems.dk', '2026-10-01T00:00:00.000Z');
    expect(serverReceipt([...redirected, forged], ours, SES)).toBe('2026-11-25T22:41:10.000Z');
  });

  it('passes over servers that give an address for a name, without believing them', () => {
    const google = [
      ses('mail-ej1-f100.google.com'),
      hop('', 'mail-ej1-f100.google.com', '2026-11-27T07:59:00.000Z'),
      hop('', '2002:a17:907:7e89:b0:a9a:1', '2026-11-01T00:00:00.000Z'),
      hop('mail.person.example', 'mx.google.com', '2026-11-26T23:10:00.000Z'),
    ];
    expect(serverReceipt(google, ['google.com'], SES)).toBe('2026-11-26T23:10:00.000Z');
  });

  it('reads a mail that did not come through SES from its first line', () => {
    const direct = [hop('mail.person.example', 'mail.serversystems.dk', '2026-11-26T20:00:00.000Z')];
    expect(serverReceipt(direct, ours, SES)).toBe('2026-11-26T20:00:00.000Z');
    expect(serverReceipt([hop('a.example', 'b.example', '2026-11-26T20:00:00.000Z'), ...direct], ours, SES)).toBeNull();
  });

  it.each(['mail.serversystems.dk', '[192.168.1.5]', 'localhost', ''])(
    'believes no name that the other side gives itself: %s',
    (said) => {
      const forged = hop('mail.serversystems.dk', 'mail.serversystems.dk', '2026-11-05T00:00:00.000Z');
      const edge = unnamed(said, '203.0.113.9', 'mail.serversystems.dk', '2026-11-26T20:00:00.000Z');
      expect(serverReceipt([ses('mail.serversystems.dk'), edge, forged], ours, SES)).toBe('2026-11-26T20:00:00.000Z');
      const atSes = unnamed('mail.serversystems.dk', '203.0.113.9', 'inbound-smtp.eu-west-1.amazonaws.com', SES);
      expect(serverReceipt([atSes, forged], ours, SES)).toBeNull();
    },
  );

  it('does not reach further back than a redirection can sensibly be late', () => {
    const at = (day: string) => [hop('mail.person.example', 'mail.serversystems.dk', `${day}T20:00:00.000Z`)];
    expect(serverReceipt(at('2026-10-29'), ours, SES)).not.toBeNull();
    expect(serverReceipt(at('2026-10-27'), ours, SES)).toBeNull();
    expect(serverReceipt(at('2018-05-25'), ours, SES)).toBeNull();
  });

  it('never makes the time limit begin later than at SES', () => {
    const late = [hop('mail.person.example', 'mail.serversystems.dk', '2026-11-28T20:00:00.000Z')];
    expect(serverReceipt(late, ours, SES)).toBeNull();
    expect(serverReceipt([hop('mail.person.example', 'mail.serversystems.dk', null)], ours, SES)).toBeNull();
    expect(serverReceipt([], ours, SES)).toBeNull();
  });
});
