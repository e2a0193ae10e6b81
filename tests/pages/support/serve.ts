import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentType } from '@internal/node/content-type.ts';
import type { Served } from '@internal/node/listen.ts';
import { serve } from '@internal/node/serve.ts';

const pictures = path.resolve(import.meta.dirname, '../../../examples/content/pictures');

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
export function serveHome({ client, elsewhere, render, take }: Answers): Promise<Served> {
  return serve(async (request) => {
    if (request.method === 'POST') return take(request);
    const page = render(request);
    if (page !== undefined) {
      return new Response(page, {
        headers: {
          'content-security-policy': policy(elsewhere),
          'content-type': 'text/html; charset=utf-8',
        },
      });
    }
    // The parts that the page loads when they are needed stand beside it: `/client.js`, `/dialog-Df3k.js`.
    const { pathname } = new URL(request.url);
    const inPictures = pathname.startsWith('/pictures/');
    const file = path.join(inPictures ? pictures : client, path.basename(pathname));
    const body = await readFile(file).catch(() => undefined);
    return body
      ? new Response(body, { headers: { 'content-type': contentType(file) } })
      : new Response(null, { status: 404 });
  });
}
