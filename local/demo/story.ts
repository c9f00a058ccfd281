import type { Case } from '../../shared/domain/case.ts';
import { COMMAND_WORDS, OUTCOME_WORDS } from '../../shared/domain/staff-command.ts';
import { addDays, type Instant, instantAt, type LocalDate } from '../../shared/domain/time.ts';
import type { SentMail } from '../file-mailer.ts';
import type { Product } from '../product.ts';
import { createSmtpClient, type SmtpClient } from '../send-mail.ts';
import { dated, type SampleMail } from './sample-mails.ts';

/** A Monday. Five weeks later is Easter Monday, so that the two dates of a case come apart. */
export const FIRST_DAY: LocalDate = '2026-03-02';
const LAST_DAY = addDays(FIRST_DAY, 35);
const ZONE = 'Europe/Copenhagen';

/** Days on which staff answer, counted from the first; every other case on each of them. */
const ANSWER_DAYS = [3, 10];

/** Minutes between two mails. */
const PAUSE = 15;

/** Mails that come on one day. */
const MAILS_A_DAY = 30;

export const at = (day: number, time: string): Instant => instantAt(addDays(FIRST_DAY, day), time, ZONE);

export interface Delivered {
  readonly sample: SampleMail;
  /** SES's id as the SMTP server told it, or what it said instead. */
  readonly answer: { readonly id: string } | { readonly refused: string };
}

/**
 * Five weeks in the life of two companies: the samples arrive, staff answer nearly all of them, and the clock runs on
 * over what they leave lying.
 *
 * @param say told what is happening, for whoever waits
 * @returns the samples with the ids they were given; everything else is in the product
 */
export async function playStory(
  product: Product,
  samples: readonly SampleMail[],
  say: (line: string) => void,
): Promise<readonly Delivered[]> {
  const client = createSmtpClient(product.smtpPort);
  try {
    return await play({ product, client }, samples, say);
  } finally {
    client.close();
  }
}

interface Stage {
  readonly product: Product;
  readonly client: SmtpClient;
}

async function play(
  stage: Stage,
  samples: readonly SampleMail[],
  say: (line: string) => void,
): Promise<readonly Delivered[]> {
  const { product } = stage;
  say(`${samples.length} mails arrive`);
  const delivered: Delivered[] = [];
  for (const [index, sample] of samples.entries()) {
    const minutes = 8 * 60 + 15 + (index % MAILS_A_DAY) * PAUSE;
    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    await product.advanceTo(at(Math.floor(index / MAILS_A_DAY), time));
    delivered.push({ sample, answer: await deliver(stage, sample) });
    await product.settle();
  }

  const [first, ...others] = await openCases(product);
  if (first !== undefined) {
    await product.advanceTo(at(2, '09:00'));
    say(`staff answer ${first.reference}`);
    await replyAsStaff(stage, first, 'send\n\nHer er alt, hvad vi har om dig: dit navn, din adresse og tre ordrer.');
    await product.advanceTo(at(2, '09:30'));
    await replyAsStaff(stage, first, 'close fulfilled');
  }
  // One case of each company is forgotten, to see what happens then.
  const forgotten = new Set(
    product.organisations.map(({ id }) => others.find(({ organisation }) => organisation === id)?.id),
  );
  const answered = others.filter(({ id }) => !forgotten.has(id));
  for (const [turn, day] of ANSWER_DAYS.entries()) {
    await product.advanceTo(at(day, '10:00'));
    const cases = answered.filter((_, index) => index % ANSWER_DAYS.length === turn);
    say(`staff answer ${cases.length} more`);
    for (const subject of cases) await replyAsStaff(stage, subject, answerTo(product, subject));
  }
  say('the clock runs on to the end of the fifth week');
  await product.advanceTo(instantAt(LAST_DAY, '12:00', ZONE));
  return delivered;
}

async function deliver({ client }: Stage, sample: SampleMail): Promise<Delivered['answer']> {
  const raw = dated(sample.raw, new Date());
  const sent = await client.sendRaw({ from: sample.from, to: [sample.to] }, raw);
  if (!sent.ok) return { refused: sent.error.reason };
  return { id: sent.value.split(' ').at(-1) ?? '' };
}

/** Open cases, oldest first. */
async function openCases(product: Product): Promise<Case[]> {
  const cases: Case[] = [];
  for await (const dossier of product.cases.list()) {
    if (dossier.type === 'case' && dossier.state !== 'closed') cases.push(dossier);
  }
  return cases.sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
}

/** In the words of the company's own language: close, send, and a text. */
function answerTo(product: Product, subject: Case): string {
  const language = product.organisations.find(({ id }) => id === subject.organisation)?.staffLanguage ?? 'en';
  const { close, send } = COMMAND_WORDS[language];
  return `${close} ${OUTCOME_WORDS[language].fulfilled}\n${send}\n\n${ANSWERS[language] ?? ANSWERS.en}`;
}

const ANSWERS = {
  da: 'Tak for din henvendelse. Vi har gjort, som du bad om.',
  sv: 'Tack för ditt meddelande. Vi har gjort som du bad om.',
  nb: 'Takk for henvendelsen. Vi har gjort som du ba om.',
  en: 'Thank you for writing. We have done as you asked.',
} as const;

/** Answers the notification that the case's first handler got, from that handler's own address. */
async function replyAsStaff({ product, client }: Stage, subject: Case, text: string): Promise<void> {
  const staff = product.organisations.find(({ id }) => id === subject.organisation)?.staff ?? [];
  const addresses = new Set(staff.map(({ address }) => address));
  const notified = product.mailer
    .sent()
    .find(({ tags, to }) => tags.dossier === subject.id && to.some((address) => addresses.has(address)));
  if (notified === undefined) throw new Error(`nobody was told of ${subject.reference}`);
  const sent = await client.sendMail(replyTo(notified, text));
  if (!sent.ok) throw new Error(`the reply on ${subject.reference} was refused: ${sent.error.reason}`);
  await product.settle();
}

const replyTo = (notified: SentMail, text: string) => ({
  from: notified.to[0] ?? '',
  to: notified.replyTo,
  subject: `Re: ${notified.subject}`,
  text,
  inReplyTo: notified.headers['message-id'] ?? '',
});
