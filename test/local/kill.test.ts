import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { sendRaw } from '../../local/send-mail.ts';
import { cleanUpAfterEach, startTestProduct } from './start-test-product.ts';

/** Moments after the first mail was accepted at which the process is killed. */
const KILLED_AFTER_MILLISECONDS = [15, 60, 140, 260];

const MAILS_A_ROUND = 12;

interface RunningProcess {
  readonly smtpPort: number;
  kill(): Promise<void>;
}

/** The product as `npm start` runs it, in a process of its own. */
async function startProcess(dataFolder: string): Promise<RunningProcess> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['local/main.ts', '--smtp-port', '0', '--port', '0', '--data', dataFolder],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  const smtpPort = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`did not start: ${said}`)));
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const port = /SMTP {2}127\.0\.0\.1:(\d+)/u.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
  return {
    smtpPort,
    async kill() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

const mailNumber = (number: number): Buffer =>
  Buffer.from(
    [
      `From: Person ${number} <person${number}@example${number}.dk>`,
      'To: office@serversystems.dk',
      'Subject: Indsigt',
      `Message-ID: <mail-${number}@example.dk>`,
      '',
      `Jeg vil gerne have indsigt i mine oplysninger, kundenummer ${number}.`,
      '',
    ].join('\r\n'),
  );

describe('startProduct after kill -9', () => {
  cleanUpAfterEach();

  it('has lost no accepted mail, and has written to nobody twice', { timeout: 90_000 }, async () => {
    const { product: first, dataFolder } = await startTestProduct();
    await first.stop();
    const accepted: number[] = [];
    let number = 0;
    for (const delay of KILLED_AFTER_MILLISECONDS) {
      const running = await startProcess(dataFolder);
      const round = Array.from({ length: MAILS_A_ROUND }, async () => {
        number += 1;
        const mine = number;
        const envelope = { from: `person${mine}@example${mine}.dk`, to: ['office@serversystems.dk'] };
        const sent = await sendRaw(running.smtpPort, envelope, mailNumber(mine));
        if (sent.ok) accepted.push(mine);
      });
      await Promise.race(round);
      await new Promise((resolve) => setTimeout(resolve, delay));
      await running.kill();
      await Promise.all(round);
    }
    expect(accepted.length).toBeGreaterThanOrEqual(KILLED_AFTER_MILLISECONDS.length);

    const { product } = await startTestProduct(dataFolder);
    await product.settle();
    // Letters that a killed process had taken up come free when their lease ends.
    await product.advanceTo(new Date(Date.parse(product.clock.now()) + 3_600_000).toISOString());
    const people: string[] = [];
    for await (const dossier of product.cases.list()) {
      // What is due for an organisation as a whole is there beside the cases.
      expect(['case', 'office']).toContain(dossier.type);
      if (dossier.type === 'case') {
        people.push(dossier.person.address);
        expect([dossier.id, dossier.state]).toEqual([dossier.id, 'acknowledged']);
        expect(dossier.outbox.map(({ status }) => status)).toEqual(dossier.outbox.map(() => 'sent'));
      }
    }
    expect(people).toEqual([...new Set(people)]);
    expect(people).toEqual(expect.arrayContaining(accepted.map((each) => `person${each}@example${each}.dk`)));
    const written = product.mailer.sent().map(({ to, tags }) => `${to[0]} ${tags.dossier} ${tags.letter}`);
    expect(written).toEqual([...new Set(written)]);
    for (const queue of product.queues) {
      expect(queue.waiting()).toBe(0);
      expect(await queue.deadLetters()).toEqual([]);
    }
  });
});
