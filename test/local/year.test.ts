import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, startProduct } from '../../local/product.ts';
import { sendRaw } from '../../local/send-mail.ts';
import { organisations } from '../../organisations/index.ts';
import { createSeal } from '../../shared/adapters/node-seal.ts';
import type { Case, Dossier } from '../../shared/domain/case.ts';
import { addDays, instantAt, localDateAt, localTimeAt, weekdayOf } from '../../shared/domain/time.ts';
import { createRecordingLog } from '../support/recording-log.ts';
import { rawMail } from '../support/world.ts';

const OFFICE = 'office@serversystems.dk';
const METTE = 'mette@serversystems.dk';
const JONAS = 'jonas@serversystems.dk';
const BOARD = 'direktion@serversystems.dk';
const ZONE = 'Europe/Copenhagen';

/** Letters that time alone brings about. */
const REMINDING = /^(reminder|overdue|extension-warning|question-reminder|question-unanswered|digest|calendar-moved):/u;

let folder = '';
let product: Product;
/** Letters that have gone out, as `2027-01-22 08:00 reminder:14d:clock1 mette@serversystems.dk`, by who asked. */
const reminded = new Map<string, string[]>();
const dossiers: Dossier[] = [];

const caseOf = (person: string): Case => {
  const found = dossiers.find((each) => each.type === 'case' && each.person.address === person);
  if (found?.type !== 'case') throw new Error(`no case of ${person}`);
  return found;
};

/** Mail is written on a day of the year at nine in the morning, local time. */
async function write(on: string, from: string, body: string, to = OFFICE): Promise<void> {
  await product.advanceTo(instantAt(on, '09:00', ZONE));
  const messageId = `<${on}-${from}>`;
  const date = `Date: ${new Date(product.clock.now()).toUTCString()}`;
  const mail = rawMail({ from, subject: 'Mine oplysninger', body, messageId, to }).replace(/^Date: .*$/mu, date);
  await sendRaw(product.smtpPort, { from, to: [to] }, Buffer.from(mail));
  await product.settle();
}

async function staffReplies(on: string, person: string, body: string): Promise<void> {
  let to = '';
  for await (const each of product.cases.list()) {
    if (each.type !== 'case' || each.person.address !== person) continue;
    to =
      product.mailer.sent().findLast(({ tags, to: [whom] }) => tags.dossier === each.id && whom === METTE)?.replyTo ??
      '';
  }
  await write(on, METTE, body, to);
}

async function personReplies(on: string, person: string, body: string): Promise<void> {
  await write(on, person, body, product.mailer.sent().findLast(({ to }) => to.includes(person))?.replyTo ?? '');
}

/** The year's mail, in the order of the year. The cases are told apart by who asks. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frist-'));
  product = await startProduct({
    smtpPort: 0,
    httpPort: 0,
    dataFolder: folder,
    organisations,
    log: () => createRecordingLog(),
    beginsAt: '2027-01-04T07:30:00.000Z',
  });
  await write('2027-01-05', 'anna@example.dk', 'Jeg vil gerne have indsigt i alle de personoplysninger, I har om mig.');
  await staffReplies('2027-02-03', 'anna@example.dk', 'send\nluk opfyldt\n\nKære Anna, her er alt, hvad vi har.');
  await write('2027-03-01', 'bo@example.dk', 'Jeg vil gerne have slettet alle mine personoplysninger hos jer.');
  await staffReplies('2027-04-03', 'bo@example.dk', 'send\nluk opfyldt\n\nKære Bo, det er slettet nu.');
  await write(
    '2027-05-04',
    'carl@example.dk',
    'Jeg vil gerne have en kopi af alle de personoplysninger, I har om mig.',
  );
  await staffReplies('2027-05-04', 'carl@example.dk', 'spørg identitet');
  await personReplies('2027-05-20', 'carl@example.dk', 'Mit kundenummer er 4711, og vi talte sammen i april.');
  await staffReplies(
    '2027-06-14',
    'carl@example.dk',
    'forlæng Dine oplysninger ligger i fjorten arkiver, som skal gennemgås ét for ét.',
  );
  await staffReplies('2027-08-16', 'carl@example.dk', 'send\nluk opfyldt\n\nKære Carl, her er alt.');
  await write(
    '2027-09-01',
    'dorte@example.dk',
    'Hvad er jeres politik for, hvor længe I gemmer kunders personoplysninger?',
  );
  await staffReplies('2027-10-11', 'dorte@example.dk', 'send\nluk opfyldt\n\nKære Dorte, det står her.');
  await write('2027-10-18', 'erik@example.dk', 'Vi bestiller hermed fem stole til kontoret.');
  await write('2027-11-01', 'freja@example.dk', 'Jeg vil gerne have slettet alle mine personoplysninger hos jer.');
  await staffReplies('2027-11-03', 'freja@example.dk', 'spørg identitet');
  await product.advanceTo('2028-01-04T11:00:00.000Z');

  for await (const dossier of product.cases.list()) dossiers.push(dossier);
  const seal = createSeal('only its digests are used, and they have no key');
  for (const dossier of dossiers) {
    const name = dossier.type === 'case' ? dossier.person.address : dossier.type;
    const keys = new Map(dossier.outbox.map(({ key }) => [seal.digest(key), key]));
    const lines = product.mailer
      .sent()
      .filter(({ tags }) => tags.dossier === dossier.id)
      .flatMap(({ at, tags, to }) => {
        const key = keys.get(tags.letter) ?? '';
        const [whom = ''] = to;
        const reason = key.replace(`:${whom}`, '');
        return REMINDING.test(key) ? [`${localDateAt(at, ZONE)} ${localTimeAt(at, ZONE)} ${reason} ${whom}`] : [];
      });
    reminded.set(name, [...(reminded.get(name) ?? []), ...lines].sort());
  }
}, 120_000);

afterAll(async () => {
  await product.stop();
  await rm(folder, { recursive: true, force: true });
});

const at8 = (...lines: readonly (readonly [on: string, key: string, to: string])[]): string[] =>
  lines.map(([on, key, to]) => `${on} 08:00 ${key} ${to}`).sort();

describe('a year of Server Systems', () => {
  it('recalls an access request on four days, until it is answered on the thirtieth', () => {
    expect(reminded.get('anna@example.dk')).toEqual(
      at8(
        ['2027-01-22', 'reminder:14d:clock1', METTE],
        ['2027-01-29', 'reminder:7d:clock1', METTE],
        // Five days before is a Sunday.
        ['2027-01-29', 'extension-warning:clock1', METTE],
        ['2027-02-02', 'reminder:3d:clock1', METTE],
      ),
    );
    expect(caseOf('anna@example.dk').promisedOn).toBe('2027-02-05');
  });

  it('brings forward over Easter what nobody would read, and escalates what is late, day by day', () => {
    expect(reminded.get('bo@example.dk')).toEqual(
      at8(
        ['2027-03-18', 'reminder:14d:clock1', METTE],
        // 25 to 29 March are Maundy Thursday to Easter Monday: three reminders fall on the Wednesday, the last is sent.
        ['2027-03-24', 'reminder:3d:clock1', METTE],
        ['2027-03-24', 'extension-warning:clock1', METTE],
        ['2027-03-31', 'reminder:1d:clock1', METTE],
        ['2027-04-01', 'reminder:0d:clock1', METTE],
        ['2027-04-01', 'reminder:0d:clock1', JONAS],
        ['2027-04-02', 'overdue:1d:clock1', METTE],
        ['2027-04-02', 'overdue:1d:clock1', JONAS],
        ['2027-04-03', 'overdue:2d:clock1', METTE],
        ['2027-04-03', 'overdue:2d:clock1', JONAS],
        ['2027-04-03', 'overdue:2d:clock1', BOARD],
      ),
    );
  });

  it('asks again after a week and two, keeps the earlier reading of the pause, and extends by a notice', () => {
    const subject = caseOf('carl@example.dk');
    const question = subject.questions[0]?.key;
    expect(reminded.get('carl@example.dk')).toEqual(
      at8(
        ['2027-05-11', `question-reminder:1:${question}`, 'carl@example.dk'],
        // Two weeks after is the day after Whit Monday, and a working day.
        ['2027-05-18', `question-reminder:2:${question}`, 'carl@example.dk'],
        ['2027-06-04', 'reminder:14d:clock2', METTE],
        ['2027-06-11', 'reminder:7d:clock2', METTE],
        ['2027-06-14', 'extension-warning:clock2', METTE],
        ['2027-08-04', 'reminder:14d:clock3', METTE],
        ['2027-08-11', 'reminder:7d:clock3', METTE],
        ['2027-08-13', 'reminder:3d:clock3', METTE],
      ),
    );
    // 90 days from 20 May end on 18 August; 4 August and the sixteen days of the pause would end on the 20th.
    expect(subject).toMatchObject({ promisedOn: '2027-08-18', safeOn: '2027-08-04', latestOn: '2027-08-18' });
  });

  it('recalls a question that exercises no right to its handlers alone, and once a week when it is late', () => {
    expect(caseOf('dorte@example.dk').kind).toBe('inquiry');
    expect(reminded.get('dorte@example.dk')).toEqual(
      at8(
        ['2027-09-17', 'reminder:14d:clock1', METTE],
        ['2027-09-24', 'reminder:7d:clock1', METTE],
        ['2027-09-28', 'reminder:3d:clock1', METTE],
        ['2027-09-30', 'reminder:1d:clock1', METTE],
        ['2027-10-01', 'reminder:0d:clock1', METTE],
        ['2027-10-02', 'overdue:1d:clock1', METTE],
        ['2027-10-09', 'overdue:8d:clock1', METTE],
      ),
    );
  });

  it('leaves a question that is never answered to people, week by week, and closes nothing', () => {
    const subject = caseOf('freja@example.dk');
    const question = subject.questions[0]?.key;
    expect(subject.state).toBe('waiting');
    expect(reminded.get('freja@example.dk')).toEqual(
      at8(
        ['2027-11-10', `question-reminder:1:${question}`, 'freja@example.dk'],
        ['2027-11-17', `question-reminder:2:${question}`, 'freja@example.dk'],
        // The safe date is 1 December: until then the work goes on as if the clock ran.
        ['2027-11-17', 'reminder:14d:clock1', METTE],
        ['2027-11-24', 'reminder:7d:clock1', METTE],
        ['2027-11-24', `question-unanswered:3:${question}`, METTE],
        ['2027-11-26', 'extension-warning:clock1', METTE],
        ['2027-11-26', 'reminder:3d:clock1', METTE],
        ['2027-11-30', 'reminder:1d:clock1', METTE],
        ['2027-12-01', 'reminder:0d:clock1', METTE],
        ['2027-12-01', 'reminder:0d:clock1', JONAS],
        ['2027-12-01', `question-unanswered:4:${question}`, METTE],
        ['2027-12-08', `question-unanswered:5:${question}`, METTE],
        ['2027-12-15', `question-unanswered:6:${question}`, METTE],
        ['2027-12-22', `question-unanswered:7:${question}`, METTE],
        ['2027-12-29', `question-unanswered:8:${question}`, METTE],
      ),
    );
  });

  it('sends the digest each Monday, and on the Tuesday after Easter and Whitsun', () => {
    const expected: string[] = [];
    for (let on = '2027-01-11'; on <= '2028-01-04'; on = addDays(on, 1)) {
      if (weekdayOf(on) === 1) {
        const sentOn = on === '2027-03-29' || on === '2027-05-17' ? addDays(on, 1) : on;
        expected.push(`${sentOn} 08:00 digest:${sentOn} ${METTE}`);
      }
    }
    expect(reminded.get('office')).toEqual(expected);
  });

  it('erases raw mail ninety days after closing, and ordinary mail after two weeks, and keeps the rest', async () => {
    expect(caseOf('anna@example.dk').messages.map(({ raw }) => raw)).toEqual(['erased', 'erased']);
    expect(caseOf('dorte@example.dk').messages.map(({ raw }) => raw)).toEqual(['kept', 'kept']);
    const erased = caseOf('anna@example.dk').history.filter(({ what }) => what === 'MailErased');
    expect(erased.map(({ at }) => `${localDateAt(at, ZONE)} ${localTimeAt(at, ZONE)}`)).toEqual([
      '2027-05-04 08:00',
      '2027-05-04 08:00',
    ]);
    expect(dossiers.find(({ type }) => type === 'tombstone')).toMatchObject({ was: 'stray' });
    await product.advanceTo(instantAt('2028-01-17', '09:00', ZONE));
    for await (const each of product.cases.list()) if (each.type === 'tombstone') expect(each.was).toBe('stray');
    const left: string[] = [];
    for await (const each of product.cases.list()) left.push(each.type);
    expect(left.sort()).toEqual(['case', 'case', 'case', 'case', 'case', 'office', 'tombstone']);
  });

  it('never wrote to a person but for what the case owed them', () => {
    const written = (person: string): number => product.mailer.sent().filter(({ to }) => to.includes(person)).length;
    expect(['anna', 'bo', 'carl', 'dorte', 'erik', 'freja'].map((name) => written(`${name}@example.dk`))).toEqual([
      // Acknowledgement and answer; for Carl a question, two reminders and the notice; for Freja no answer.
      2, 2, 6, 2, 0, 4,
    ]);
  });
});
