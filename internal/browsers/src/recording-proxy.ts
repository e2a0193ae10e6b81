import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen, type Served } from '@internal/node/listen.ts';

export interface RecordingProxy extends Served {
  /** The address of every request that passed or was refused. */
  requests: string[];
}

const recorderPath = '/--recorder.js';

/** What a document is sent with where an engine cannot be told to run no scripts: none is allowed. */
const noScripts = { 'content-security-policy': "script-src 'none'" };

/**
 * The eyes of a test in an engine whose driver tells neither requests nor the console. Everything the browser fetches comes
 * through it: it notes the address, hands on what goes to this machine, refuses everything else, and lets each document
 * begin with a script that keeps what is printed.
 *
 * @param javaScript `false` lets no script of the page run
 */
export async function startRecordingProxy(javaScript: boolean): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const address = new URL(incoming.url ?? '/', 'http://refused.invalid');
    if (address.pathname === recorderPath) {
      outgoing.writeHead(200, { 'content-type': 'text/javascript' }).end(recorder);
      return;
    }
    requests.push(address.href);
    // All of 127.0.0.0/8 is this machine (RFC 1122 §3.2.1.3); tests let its other addresses stand for other sites.
    if (/^127(\.\d+){3}$|^localhost$/.test(address.hostname)) {
      handOn(address, incoming, outgoing, javaScript);
    } else {
      outgoing.writeHead(502).end();
    }
  });
  // A tunnel leads to another machine, or hides what is asked.
  server.on('connect', ({ url }, socket) => {
    requests.push(`https://${String(url).replace(/:443$/, '')}/`);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  return { ...(await listen(server)), requests };
}

function handOn(
  address: URL,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  javaScript: boolean,
): void {
  const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
  const onward = ask(address, { method: incoming.method, headers }, (answer) => {
    const isDocument = String(answer.headers['content-type']).startsWith('text/html');
    if (!isDocument) {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
      return;
    }
    const { 'content-length': _length, ...kept } = answer.headers;
    outgoing.writeHead(answer.statusCode ?? 502, javaScript ? kept : { ...kept, ...noScripts });
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => {
      const html = Buffer.concat(chunks).toString();
      const script = javaScript ? `<script src="${recorderPath}"></script>` : '';
      outgoing.end(html.replace(/<head[^>]*>/i, `$&${script}`));
    });
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
