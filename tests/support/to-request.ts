import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** What a Node server was asked, in the shape that servers on the web standards have. */
export async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  const body = incoming.method === 'POST' ? await text(incoming) : undefined;
  return new Request(url, { method: incoming.method, headers, body });
}
