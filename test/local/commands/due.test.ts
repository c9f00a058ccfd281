import { describe, expect, it } from 'vitest';
import { due, dueCommand } from '../../../local/commands/due.ts';
import safespring from '../../../organisations/safespring.ts';
import serverSystems from '../../../organisations/server-systems.ts';

interface Run {
  readonly code: 0 | 1 | 2;
  readonly out: readonly string[];
  readonly err: readonly string[];
  /** Lines taken from standard input. */
  readonly taken: number;
}

async function run(args: readonly string[], input: readonly string[] = [], command = due): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  let taken = 0;
  async function* lines(): AsyncGenerator<string> {
    for (const line of input) {
      taken += 1;
      yield line;
    }
  }
  const code = await command.run(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    lines: lines(),
  });
  return { code, out, err, taken };
}

const objects = (result: Run): readonly unknown[] => result.out.map((line) => JSON.parse(line));

const DANISH = ['--organisation', 'server-systems'];

describe('due', () => {
  it('answers with one JSON object for each instant, in order', async () => {
    const result = await run([...DANISH, '--json', '2026-10-21T10:15:00+02:00', '2026-11-30T22:30:00Z']);
    expect(objects(result)).toEqual([
      {
        received: '2026-10-21T10:15:00+02:00',
        receivedOn: '2026-10-21',
        promisedOn: '2026-11-21',
        latestOn: '2026-11-23',
        endsAt: '2026-11-23T23:00:00.000Z',
        explanation:
          'The request was received on Wednesday 21 October 2026 at 10:15 local time; the period of one month ends on the same date of the next month, Saturday 21 November 2026, which is the date promised. The statutory limit runs out only at the end of Monday 23 November 2026, because Saturday and Sunday are not working days in Denmark (Art. 12(3) GDPR and Art. 3 of Regulation (EEC, Euratom) No 1182/71).',
        calendar: 'dk-2020-2045.1',
      },
      expect.objectContaining({ received: '2026-11-30T22:30:00Z', promisedOn: '2026-12-30', latestOn: '2026-12-30' }),
    ]);
    expect(result).toMatchObject({ code: 0, err: [] });
  });

  it('prints a readable line without --json', async () => {
    const result = await run([...DANISH, '--language', 'da', '2026-10-21']);
    expect(result.out).toEqual([
      '2026-10-21: promised 2026-11-21, latest 2026-11-23 (until 2026-11-23T23:00:00.000Z, dk-2020-2045.1). Anmodningen blev modtaget onsdag den 21. oktober 2026; fristen på en måned udløber på samme dato i den følgende måned, lørdag den 21. november 2026, og det er den lovede dato. Den lovbestemte frist udløber først ved udgangen af mandag den 23. november 2026, fordi lørdag og søndag ikke er arbejdsdage i Danmark (artikel 12, stk. 3, i GDPR og artikel 3 i forordning (EØF, Euratom) nr. 1182/71).',
    ]);
  });

  it('counts three months from receipt with --extended', async () => {
    const result = await run(['--organisation=safespring', '--extended', '--json', '2026-11-30T12:00Z']);
    expect(objects(result)).toMatchObject([{ promisedOn: '2027-02-28', latestOn: '2027-03-01' }]);
  });

  it('follows the calendar of the organisation’s country', async () => {
    const maundyThursday = ['--json', '2026-03-02T12:00Z'];
    expect(objects(await run([...DANISH, ...maundyThursday]))).toMatchObject([{ latestOn: '2026-04-07' }]);
    const swedish = await run(['--organisation', 'safespring', ...maundyThursday]);
    expect(objects(swedish)).toMatchObject([{ latestOn: '2026-04-02' }]);
  });

  it('takes an instant without offset for local time of the organisation, and a date for the local day', async () => {
    const result = await run([...DANISH, '--json', '2026-08-01T00:30', '2026-07-31T22:30Z', '2026-08-01']);
    expect(objects(result)).toMatchObject([
      { receivedOn: '2026-08-01', promisedOn: '2026-09-01' },
      { receivedOn: '2026-08-01', promisedOn: '2026-09-01' },
      { receivedOn: '2026-08-01', promisedOn: '2026-09-01' },
    ]);
  });

  it('reads instants from standard input, one a line, past blank lines, CRLF and a byte order mark', async () => {
    const result = await run([...DANISH, '--json'], ['\uFEFF2026-10-21', '', '2026-10-22\r', '  2026-10-23  ']);
    expect(objects(result)).toMatchObject([
      { received: '2026-10-21' },
      { received: '2026-10-22' },
      { received: '2026-10-23' },
    ]);
    expect(result.code).toBe(0);
  });

  it('leaves standard input alone when instants are arguments, unless one of them is -', async () => {
    const input = ['2026-10-22'];
    expect(await run([...DANISH, '--json', '2026-10-21'], input)).toMatchObject({ code: 0, taken: 0 });
    const both = await run([...DANISH, '--json', '2026-10-21', '-'], input);
    expect(objects(both)).toMatchObject([{ received: '2026-10-21' }, { received: '2026-10-22' }]);
  });

  it('answers a bad line of standard input in its place, does the rest and fails at the end', async () => {
    const input = ['2026-10-21', 'next tuesday', '2026-10-23'];
    const result = await run([...DANISH, '--json'], input);
    expect(objects(result)).toMatchObject([
      { received: '2026-10-21', latestOn: '2026-11-23' },
      { received: 'next tuesday', error: expect.stringMatching(/^not an instant, expected 2026-/) },
      { received: '2026-10-23', latestOn: '2026-11-23' },
    ]);
    expect(result.code).toBe(1);

    const readable = await run(DANISH, input);
    expect(readable.out).toHaveLength(2);
    expect(readable.err).toEqual([expect.stringMatching(/^due: "next tuesday" is not an instant, expected 2026-/)]);
    expect(readable.code).toBe(1);
  });

  it.each([
    { why: 'no organisation', args: ['2026-10-21'], says: /--organisation.*server-systems, safespring$/ },
    {
      why: 'an unknown organisation',
      args: ['--organisation', 'acme', '2026-10-21'],
      says: /unknown organisation "acme".*server-systems, safespring$/,
    },
    { why: 'no instant', args: DANISH, says: /no instant given, expected 2026-/ },
    {
      why: 'an argument that is no instant',
      args: [...DANISH, '2026-10-21', '2026-02-30'],
      says: /"2026-02-30" is not an instant, expected 2026-/,
    },
    {
      why: 'an unknown language',
      args: [...DANISH, '--language', 'is', '2026-10-21'],
      says: /unknown language "is".*da, sv, nb, nn, en, de, fi$/,
    },
    { why: 'an unknown option', args: [...DANISH, '--extend', '2026-10-21'], says: /--extend/ },
    { why: 'an option without its value', args: ['--organisation'], says: /--organisation/ },
    { why: 'a value for a switch', args: [...DANISH, '--extended=no', '2026-10-21'], says: /--extended/ },
  ])('calls $why wrong usage, in one line and before printing anything', async ({ args, says }) => {
    const result = await run(args);
    expect(result).toMatchObject({ code: 2, out: [] });
    expect(result.err).toHaveLength(1);
    expect(result.err[0]).toMatch(says);
    expect(result.err[0]).toMatch(/^due: [^\n]+$/);
  });

  it('answers 100 000 instants in less than three seconds of processor time', async () => {
    const input = Array.from({ length: 100_000 }, (_, at) =>
      new Date(Date.UTC(2020, 0, 1) + at * 8_205_300).toISOString(),
    );
    const begun = process.cpuUsage();
    const result = await run([...DANISH, '--json'], input);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(3000);
    expect(result.out).toHaveLength(100_000);
    expect(result.code).toBe(0);
  }, 30_000);
});

describe('dueCommand', () => {
  it('knows the organisations it is given', async () => {
    const norwegian = { ...safespring, id: 'nordlys', country: 'NO', zone: 'Europe/Oslo' } as const;
    const command = dueCommand([serverSystems, norwegian]);
    const result = await run(['--organisation', 'nordlys', '--json', '2028-04-17'], [], command);
    expect(objects(result)).toMatchObject([{ latestOn: '2028-05-18', calendar: 'no-2020-2045.1' }]);
    expect((await run(['--organisation', 'safespring', '2028-04-17'], [], command)).err).toEqual([
      'due: unknown organisation "safespring", known are: server-systems, nordlys',
    ]);
  });
});
