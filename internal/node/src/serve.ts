import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listen, type Served } from './listen.ts';

/** Where every origin has an empty document: a test clears there what the origin has stored, when none of its scripts runs any more. */
export const emptyPath = '/--empty';

/** Answers a request, in the shapes of the web's standards. */
export type Handler = (request: Request) => Response | Promise<Response>;

export interface ServeOptions {
  /** @default 0, one that is free */
  port?: number;
  /**
   * All of 127.0.0.0/8 is this machine (RFC 1122 §3.2.1.3).
   * @default "127.0.0.1"
   */
  host?: string;
  /** Is told of every connection, used or not. */
  onConnection?: () => void;
}

/**
 * Serves the answers of a handler, only to this machine.
 */
export function serve(
  handler: Handler,
  { port = 0, host = '127.0.0.1', onConnection }: ServeOptions = {},
): Promise<Served> {
  const server = createServer(async (incoming, outgoing) => {
    const request = await toRequest(incoming);
    const isEmpty = new URL(request.url).pathname === emptyPath;
    await send(isEmpty ? emptyDocument() : await handler(request), outgoing);
  });
  if (onConnection) server.on('connection', onConnection);
  return listen(server, port, host);
}

function emptyDocument(): Response {
  return new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  const body = incoming.method === 'POST' ? await text(incoming) : undefined;
  return new Request(url, { method: incoming.method, headers, body });
}

/** What comes in one piece is sent with its length, all else piece by piece. */
async function send({ status, headers, body }: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = status;
  outgoing.setHeaders(headers);
  if (!body) return void outgoing.end();
  const reader = body.getReader();
  let piece = await reader.read();
  while (!piece.done && !outgoing.destroyed) {
    const next = await reader.read();
    if (next.done) return void outgoing.end(piece.value);
    outgoing.write(piece.value);
    piece = next;
  }
  outgoing.end();
  await reader.cancel();
}
