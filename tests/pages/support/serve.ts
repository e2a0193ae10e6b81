import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { listen, type Served } from '@internal/node/listen.ts';
import { toRequest } from '../../support/to-request.ts';

const pictures = path.resolve(import.meta.dirname, '../../../examples/content/pictures');

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** What a careful publisher sends: nothing from elsewhere but what waits for consent, nothing inline, no string turned into code. */
const policy = (elsewhere: string) =>
  [
    "default-src 'self'",
    `img-src 'self' ${elsewhere}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

interface Answers {
  /** The folder of the client build. */
  client: string;
  /** Where pictures may come from beside the site. */
  elsewhere: string;
  /** The page of an address, if there is one. */
  render: (request: Request) => string | undefined;
  /** Takes what is posted. */
  take: (request: Request) => Promise<Response>;
}

/** Serves pages, files of the client build, and the pictures, on a free port of this machine. */
export async function serve({ client, elsewhere, render, take }: Answers): Promise<Served> {
  const server = createServer(async (incoming, response) => {
    const request = await toRequest(incoming);
    const address = new URL(request.url);
    if (request.method === 'POST') {
      const { status, headers } = await take(request);
      response.writeHead(status, Object.fromEntries(headers)).end();
      return;
    }
    const page = render(request);
    if (page !== undefined) {
      response.setHeader('content-security-policy', policy(elsewhere));
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
      return;
    }
    // The parts that the page loads when they are needed stand beside it: `/client.js`, `/dialog-Df3k.js`.
    const inPictures = address.pathname.startsWith('/pictures/');
    const file = path.join(inPictures ? pictures : client, path.basename(address.pathname));
    try {
      const body = await readFile(file);
      response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  return listen(server);
}
