import type { InboundMail } from '../../shared/domain/inbound-mail.ts';

/** A mail by a person with nothing remarkable about it; give what matters. */
export function inboundMail(given: Partial<InboundMail> = {}): InboundMail {
  return {
    from: [{ address: 'anna@example.dk', name: 'Anna Hansen' }],
    fromLines: 1,
    sender: null,
    replyTo: [],
    to: [{ address: 'office@serversystems.dk', name: '' }],
    cc: [],
    subject: 'Mine oplysninger',
    date: '2026-08-04T08:12:00.000Z',
    messageId: '<1@example.dk>',
    inReplyTo: [],
    references: [],
    hops: [],
    headers: new Map(),
    contentType: 'text/plain',
    contentTypeParameters: new Map(),
    body: { text: 'Hej, slet mine data. Mvh Anna', source: 'plain' },
    attachments: [],
    report: null,
    problems: [],
    ...given,
  };
}

/** Headers as `Name: value` lines, in order. */
export function headersOf(...lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    map.set(name, [...(map.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  return map;
}
