import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that runs. */
export interface Served {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  close: () => Promise<unknown>;
}

/**
 * Starts a server, for this machine alone.
 *
 * @param port 0 for one that is free
 */
export async function listen(server: Server, port = 0): Promise<Served> {
  await new Promise<void>((ready) => {
    server.listen(port, '127.0.0.1', ready);
  });
  const address = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}
