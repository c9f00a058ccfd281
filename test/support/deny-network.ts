import dns from 'node:dns';
import net from 'node:net';

/** Loaded before every test: whatever tries to leave the computer fails there and then, naming the host. */

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|::ffff:127(\.\d{1,3}){3})$/u;

function refuseUnlessLoopback(host: unknown): void {
  if (typeof host === 'string' && host !== '' && !LOOPBACK.test(host)) {
    throw new Error(`tests use no network but loopback: ${host}`);
  }
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function guarded(this: net.Socket, ...args: unknown[]): net.Socket {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof first === 'object' && first !== null) {
    const options = first as { host?: unknown; path?: unknown };
    if (options.path === undefined) refuseUnlessLoopback(options.host);
  } else if (typeof first === 'number') {
    refuseUnlessLoopback(args[1]);
  }
  return Reflect.apply(connect, this, args) as net.Socket;
} as typeof net.Socket.prototype.connect;

const lookup = dns.lookup;
dns.lookup = ((host: string, ...rest: unknown[]) => {
  refuseUnlessLoopback(host);
  return Reflect.apply(lookup, dns, [host, ...rest]);
}) as typeof dns.lookup;
