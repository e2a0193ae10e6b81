import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that runs. */
export interface Served {
  /** `http://HOST:PORT`, without a slash at its end. */
  origin: string;
  port: number;
  close: () => Promise<void>;
}

/**
 * Starts a server that only this machine can reach.
 *
 * @param wanted the port; 0 for one that is free
 * @param host all of 127.0.0.0/8 is this machine (RFC 1122 §3.2.1.3)
 */
export async function listen(server: Server, wanted = 0, host = '127.0.0.1'): Promise<Served> {
  await new Promise<void>((ready) => {
    server.listen(wanted, host, ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host}:${port}`,
    port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
