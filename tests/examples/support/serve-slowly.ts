import { setTimeout as sleep } from 'node:timers/promises';
import type { Served } from '@internal/node/listen.ts';
import { serve } from '@internal/node/serve.ts';

/** Bytes of a page that come at once: a card of the examples has about as many. */
const piece = 1000;
/** Milliseconds between two pieces: a few frames, so that each could be painted by itself. */
const pause = 40;

/** Stands before a site, and hands on its pages piece by piece; all else comes as it is. */
export function serveSlowly(origin: string): Promise<Served> {
  return serve(async ({ url }) => {
    const { pathname, search } = new URL(url);
    const answer = await fetch(new URL(pathname + search, origin));
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    const body = new Uint8Array(await answer.arrayBuffer());
    return new Response(type.startsWith('text/html') ? inPieces(body) : body, {
      status: answer.status,
      headers: { 'content-type': type },
    });
  });
}

function inPieces(body: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  let from = 0;
  return new ReadableStream({
    async pull(controller) {
      if (from > 0) await sleep(pause);
      controller.enqueue(body.subarray(from, from + piece));
      from += piece;
      if (from >= body.length) controller.close();
    },
  });
}
