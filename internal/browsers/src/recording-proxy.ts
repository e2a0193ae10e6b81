import {
  Agent,
  createServer,
  request as ask,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import { text } from 'node:stream/consumers';
import { listen, type Served } from '@internal/node/listen.ts';
import { emptyPath } from '@internal/node/serve.ts';

export interface RecordingProxy extends Served {
  /** The address of every request that passed or was refused since the last `begin`. */
  requests: string[];
  /** Where the documents of these requests came from. */
  origins: Set<string>;
  /** Forgets the requests so far; `false` lets no script of the pages run from now on. */
  begin: (javaScript: boolean) => void;
}

const recorderPath = '/--recorder.js';

/** What a document is sent with where an engine cannot be told to run no scripts: none is allowed. */
const noScripts = { 'content-security-policy': "script-src 'none'" };

/**
 * The eyes of a test in an engine whose driver tells neither requests nor the console. Everything the browser fetches comes
 * through it: it notes the address, hands on what goes to this machine, refuses everything else, and lets each document
 * begin with a script that keeps what is printed.
 */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const origins = new Set<string>();
  let javaScript = true;
  const server = createServer((incoming, outgoing) => {
    const address = new URL(incoming.url ?? '/', 'http://refused.invalid');
    if (address.pathname === recorderPath) {
      outgoing.writeHead(200, { 'content-type': 'text/javascript' }).end(recorder);
      return;
    }
    if (address.pathname === emptyPath) {
      outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
      return;
    }
    requests.push(address.href);
    // All of 127.0.0.0/8 is this machine (RFC 1122 §3.2.1.3); tests let its other addresses stand for other sites.
    if (/^127(\.\d+){3}$|^localhost$/.test(address.hostname)) {
      handOn(address, incoming, outgoing, (html, headers) => {
        origins.add(address.origin);
        return javaScript
          ? {
              headers,
              html: html.replace(/<head[^>]*>/i, `$&<script src="${recorderPath}"></script>`),
            }
          : { headers: { ...headers, ...noScripts }, html };
      });
    } else {
      outgoing.writeHead(502).end();
    }
  });
  // A tunnel leads to another machine, or hides what is asked.
  server.on('connect', ({ url }, socket) => {
    requests.push(`https://${String(url).replace(/:443$/, '')}/`);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  const begin = (isAllowed: boolean) => {
    requests.length = 0;
    origins.clear();
    javaScript = isAllowed;
  };
  return { ...(await listen(server)), requests, origins, begin };
}

/** A connection that is kept may be closed by the server at the moment in which it is used again. */
const agent = new Agent({ keepAlive: false });

type Change = (
  html: string,
  headers: IncomingHttpHeaders,
) => { html: string; headers: OutgoingHttpHeaders };

/** Hands on a request, and what is answered; a document is changed on its way. */
function handOn(
  address: URL,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  change: Change,
): void {
  const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
  const onward = ask(address, { method: incoming.method, headers, agent }, async (answer) => {
    const status = answer.statusCode ?? 502;
    if (!String(answer.headers['content-type']).startsWith('text/html')) {
      outgoing.writeHead(status, answer.headers);
      answer.pipe(outgoing);
      return;
    }
    const { 'content-length': _length, ...kept } = answer.headers;
    const html = await text(answer).catch(() => undefined);
    if (html === undefined) return void outgoing.destroy();
    const changed = change(html, kept);
    outgoing.writeHead(status, changed.headers).end(changed.html);
  });
  onward.on('error', () => outgoing.writeHead(502).end());
  incoming.pipe(onward);
}

/** Runs before every other script of a document, from its own origin, so that no policy forbids it. */
const recorder = `{
  const printed = (globalThis.printedForTests = []);
  for (const method of ['warn', 'error']) {
    const original = console[method];
    console[method] = (...parts) => {
      printed.push(parts.map(String).join(' '));
      original.apply(console, parts);
    };
  }
  addEventListener('error', ({ message }) => message && printed.push(message));
  addEventListener('unhandledrejection', ({ reason }) => printed.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    printed.push('Refused by ' + violatedDirective + ': ' + blockedURI));
}`;
