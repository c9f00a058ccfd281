import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { sendRaw } from '../../local/send-mail.ts';
import { type ArrivedMail, type RunningSmtpServer, startSmtpServer } from '../../local/smtp-server.ts';
import { organisations } from '../../organisations/index.ts';

/** Speaks SMTP line by line, as a mail server would, and gives back the answers. */
async function dialogue(port: number, lines: readonly (string | Buffer)[]): Promise<string[]> {
  const socket = connect(port, '127.0.0.1');
  const answers: string[] = [];
  let pending = '';
  let wake: () => void = () => {};
  socket.on('data', (chunk) => {
    pending += chunk.toString('utf8');
    wake();
  });
  const answer = async (): Promise<string> => {
    while (!/^\d{3} .*\r\n/mu.test(pending)) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const said = pending;
    pending = '';
    return said.trim().split('\r\n').at(-1) ?? '';
  };
  await answer();
  for (const line of lines) {
    socket.write(typeof line === 'string' ? `${line}\r\n` : line);
    answers.push(await answer());
  }
  socket.destroy();
  return answers;
}

describe('startSmtpServer', () => {
  const running: RunningSmtpServer[] = [];
  const taken: ArrivedMail[] = [];

  const start = async (take?: (mail: ArrivedMail) => Promise<string>): Promise<RunningSmtpServer> => {
    taken.length = 0;
    const server = await startSmtpServer({
      port: 0,
      organisations,
      take:
        take ??
        (async (mail) => {
          taken.push(mail);
          return 'id1';
        }),
    });
    running.push(server);
    return server;
  };

  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.stop()));
  });

  it('takes every address at a mailbox or intake domain and refuses all others', async () => {
    const { port } = await start();
    const answers = await dialogue(port, [
      'EHLO test.example',
      'MAIL FROM:<karen@example.dk>',
      'RCPT TO:<office@serversystems.dk>',
      'RCPT TO:<Whoever+you@SERVERSYSTEMS.DK>',
      'RCPT TO:<r+abc@in.serversystems.dk>',
      'RCPT TO:<gdpr@safespring.com>',
      'RCPT TO:<office@example.org>',
      'RCPT TO:<office@serversystems.dk.example.org>',
      'RCPT TO:<office@sub.serversystems.dk>',
    ]);
    const codes = answers.slice(2).map((answer) => answer.slice(0, 9));
    expect(codes.map((code) => code.slice(0, 3))).toEqual(['250', '250', '250', '250', '550', '550', '550']);
    expect(codes.slice(4)).toEqual(['550 5.1.1', '550 5.1.1', '550 5.1.1']);
  });

  it('hands over the exact bytes, 8-bit and undotted, with the envelope in lower case', async () => {
    const { port } = await start();
    const raw = Buffer.from('Subject: r\xe5\r\n\r\n.leading dot\r\n..two\r\n\x00\xff\r\nlast\r\n', 'latin1');
    const sent = await sendRaw(port, { from: 'Karen@Example.DK', to: ['Office@ServerSystems.dk'] }, raw);
    expect(sent).toEqual({ ok: true, value: '250 2.0.0 Kept as id1' });
    expect(taken).toMatchObject([{ source: 'karen@example.dk', recipients: ['office@serversystems.dk'] }]);
    expect(Buffer.from(taken[0]?.raw ?? [])).toEqual(raw);
  });

  it('takes a null return path, SMTPUTF8 addresses and domains with letters of their own', async () => {
    const { port } = await start();
    const mail = ['RCPT TO:<office@serversystems.dk>', 'DATA', 'Subject: x\r\n\r\nx\r\n.'];
    const answers = await dialogue(port, [
      'EHLO test.example',
      'MAIL FROM:<>',
      ...mail,
      'MAIL FROM:<jørgen@ærø.example> SMTPUTF8 BODY=8BITMIME',
      ...mail,
    ]);
    expect(answers.filter((each) => each.startsWith('250 2.0.0')).length).toBe(2);
    expect(taken.map(({ source }) => source)).toEqual(['', 'jørgen@xn--r-3fa9c.example']);
  });

  it('answers 552 to mail above forty megabytes, announced or not, and keeps nothing of it', async () => {
    const { port } = await start();
    const large = 41 * 1024 * 1024;
    const announced = await dialogue(port, ['EHLO test.example', `MAIL FROM:<a@example.dk> SIZE=${large}`]);
    expect(announced.at(-1)).toMatch(/^552 /u);
    const body = Buffer.alloc(large, `${'x'.repeat(76)}\r\n`);
    const answers = await dialogue(port, [
      'EHLO test.example',
      'MAIL FROM:<a@example.dk>',
      'RCPT TO:<office@serversystems.dk>',
      'DATA',
      Buffer.concat([Buffer.from('Subject: large\r\n\r\n'), body, Buffer.from('\r\n.\r\n')]),
      'RSET',
    ]);
    expect(answers.slice(-2)).toEqual([expect.stringMatching(/^552 5\.3\.4 /u), expect.stringMatching(/^250 /u)]);
    expect(taken).toEqual([]);
  });

  it('asks to try again when the mail could not be kept', async () => {
    const { port } = await start(async () => {
      throw new Error('disk full');
    });
    const sent = await sendRaw(
      port,
      { from: 'a@example.dk', to: ['office@serversystems.dk'] },
      Buffer.from('a: b\r\n\r\nx\r\n'),
    );
    expect(sent).toMatchObject({ ok: false, error: { reason: expect.stringMatching(/^451 4\.3\.0/u) } });
  });
});
