import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Holds a folder for one process, by listening on a socket named after it: however the process ends, nobody listens
 * any more, and the next one may begin. A file with a process id in it would have to be believed.
 *
 * @returns frees the folder
 * @throws when another process holds it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const address = socketFor(await realpath(folder));
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const server = await listening(address);
    if (server !== null) return () => new Promise((resolve) => server.close(() => resolve()));
    if (await isAnswered(address)) break;
    // Left behind by a process that was killed.
    await rm(address, { force: true });
  }
  throw new Error(`another Frist is running on ${folder}`);
}

function socketFor(path: string): string {
  const name = `frist-${createHash('sha256').update(path).digest('hex').slice(0, 24)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** Null when the name is taken. */
const listening = (address: string): Promise<Server | null> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.unref();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen({ path: address }, () => resolve(server));
  });

const isAnswered = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ path: address });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
