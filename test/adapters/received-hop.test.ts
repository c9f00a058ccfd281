import { describe, expect, it } from 'vitest';
import { receivedHop } from '../../shared/adapters/received-hop.ts';

describe('receivedHop', () => {
  it('reads the line of SES, with the name it looked up instead of the one it was told', () => {
    const line =
      'from LAPTOP-7 (mail-vi1eur05on2062.outbound.protection.outlook.com [192.0.2.62]) by inbound-smtp.eu-west-1.amazonaws.com with SMTP id abc123 for office@in.serversystems.dk; Fri, 27 Nov 2026 08:00:01 +0000 (UTC)';
    expect(receivedHop(line)).toEqual({
      from: 'mail-vi1eur05on2062.outbound.protection.outlook.com',
      said: 'laptop-7',
      address: '192.0.2.62',
      by: 'inbound-smtp.eu-west-1.amazonaws.com',
      at: '2026-11-27T08:00:01.000Z',
    });
  });

  it('reads the line of Exchange, which gives an address in brackets', () => {
    const line =
      'from AS9PR03CA0006.eurprd03.prod.outlook.com (2001:db8:20b:46c::11) by DU0PR04MB9999.eurprd04.prod.outlook.com (2001:db8:10:3b1::20) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE) id 15.20.8; Fri, 27 Nov 2026 07:59:58 +0000';
    expect(receivedHop(line)).toEqual({
      from: '',
      said: 'as9pr03ca0006.eurprd03.prod.outlook.com',
      address: '2001:db8:20b:46c::11',
      by: 'du0pr04mb9999.eurprd04.prod.outlook.com',
      at: '2026-11-27T07:59:58.000Z',
    });
  });

  it('reads the lines of Google and Postfix', () => {
    expect(
      receivedHop('by 2002:a17:907:7e89:b0:a9a:1 with SMTP id q9csp1; Thu, 26 Nov 2026 15:10:02 -0800 (PST)'),
    ).toEqual({
      from: '',
      said: '',
      address: '',
      by: '2002:a17:907:7e89:b0:a9a:1',
      at: '2026-11-26T23:10:02.000Z',
    });
    expect(
      receivedHop(
        'from [192.0.2.7] (helo.person.example. [192.0.2.7]) by mx.google.com with ESMTPS id x1 for <gdpr@safespring.com> (version=TLS1_3); Thu, 26 Nov 2026 15:10:00 -0800 (PST)',
      ),
    ).toMatchObject({ from: 'helo.person.example', said: '192.0.2.7', address: '192.0.2.7', by: 'mx.google.com' });
    expect(
      receivedHop('from unknown (unknown [192.0.2.9]) by mail.serversystems.dk (Postfix) with ESMTP id 4F'),
    ).toEqual({
      from: '',
      said: 'unknown',
      address: '192.0.2.9',
      by: 'mail.serversystems.dk',
      at: null,
    });
  });

  it('finds nothing in what is no such line', () => {
    for (const line of ['', ';', 'hello', '(by (from) x', 'from', `from ${'('.repeat(5000)}`, 'by; not a date']) {
      const { at } = receivedHop(line);
      expect(at, line.slice(0, 20)).toBeNull();
    }
  });
});
