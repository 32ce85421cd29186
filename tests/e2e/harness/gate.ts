import { createServer, type Socket } from 'node:net';

/**
 * The only way out a test browser has: a proxy that writes down what was asked for and refuses it. Pages are answered by
 * interception before they get here, so whatever arrives is a request no test expected.
 */
export interface Gate {
  port: number;
  /** Targets that were asked for: `host:port` of a secure connection, or a whole plain-http address. */
  readonly attempts: readonly string[];
  close(): Promise<void>;
}

/** Opens a gate on a free local port. */
export async function openGate(): Promise<Gate> {
  const attempts: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (head) => {
      const target = head.toString('latin1').split(' ', 2)[1];
      if (target) attempts.push(target);
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A gate nobody closed keeps no process alive.
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gate has no port.');
  return {
    port: address.port,
    attempts,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
