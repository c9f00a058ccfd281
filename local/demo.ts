import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { organisations } from '../organisations/index.ts';
import { createConsoleLog } from './console-log.ts';
import { freshFolder } from './demo/fresh-folder.ts';
import { type Life, livesOf } from './demo/lives.ts';
import { sampleMails } from './demo/sample-mails.ts';
import { at, playStory } from './demo/story.ts';
import { timelineOf } from './demo/timeline.ts';
import { type Product, startProduct } from './product.ts';

const FOLDER = 'demo-out';
const SAMPLES = 'samples';

const say = (line: string): void => console.log(line);

try {
  process.exitCode = await demo();
} catch (cause) {
  console.error(`The demo failed: ${cause instanceof Error ? cause.message : String(cause)}`);
  process.exitCode = 1;
}

/** Plays the samples through the whole product and tells what became of them. 0 if none was lost. */
async function demo(): Promise<0 | 1> {
  await freshFolder(FOLDER);
  const samples = await sampleMails(SAMPLES);
  const begun = Date.now();
  const product = await startProduct({
    smtpPort: 0,
    httpPort: 0,
    dataFolder: FOLDER,
    organisations,
    log: (clock) => createConsoleLog(clock, (line) => appendFileSync(join(FOLDER, 'log.txt'), `${line}\n`)),
    beginsAt: at(0, '08:00'),
  });
  try {
    say(`Two companies, five weeks, ${samples.length} mails over SMTP. A clock that can be moved does the waiting.`);
    const delivered = await playStory(product, samples, (line) => console.error(`… ${line}`));
    const lives = await livesOf(product, delivered);
    say('\nWhat became of each mail\n');
    const width = Math.max(...lives.map(({ name }) => name.length));
    for (const { name, line } of lives) say(`  ${name.padEnd(width)}  ${line}`);
    say('\nWhat was sent, and when\n');
    for (const line of await timelineOf(product)) say(`  ${line}`);
    return await conclude(product, lives, Date.now() - begun);
  } finally {
    await product.stop();
  }
}

async function conclude(product: Product, lives: readonly Life[], milliseconds: number): Promise<0 | 1> {
  const lost = lives.filter((life) => life.lost);
  const dead = (await Promise.all(product.queues.map((queue) => queue.deadLetters()))).flat();
  const letters = product.mailer.sent().length;
  say(
    `\n${lives.length} mails in, ${letters} letters out, ${lost.length} mails lost, in ${Math.round(milliseconds / 1000)} seconds.`,
  );
  say(`Letters as .eml in ${FOLDER}/sent, mail as it came in ${FOLDER}/raw-mail, the log in ${FOLDER}/log.txt.`);
  say(`To look around in it:  npm start -- --data ${FOLDER}`);
  if (dead.length > 0) say(`${dead.length} queue messages could not be handled: ${FOLDER}/dead-letters`);
  return lost.length === 0 && dead.length === 0 ? 0 : 1;
}
