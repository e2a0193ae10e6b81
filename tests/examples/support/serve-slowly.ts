import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen, type Served } from '@internal/node/listen.ts';

/** Bytes of a page that come at once: a card of the examples has about as many. */
const piece = 1000;
/** Milliseconds between two pieces: a few frames, so that each could be painted by itself. */
const pause = 40;

/** Stands before a site, and hands on its pages piece by piece; all else comes as it is. */
export async function serveSlowly(origin: string): Promise<Served> {
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, origin), { headers: { host: new URL(origin).host } });
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { 'content-type': type });
    if (!type.startsWith('text/html')) return response.end(body);
    for (let from = 0; from < body.length && !response.destroyed; from += piece) {
      response.write(body.subarray(from, from + piece));
      await sleep(pause);
    }
    return response.end();
  });
  return listen(server);
}
