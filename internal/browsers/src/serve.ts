import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { listen, type Served } from '@internal/node/listen.ts';

type Answer = string | { status: number; body: string; headers?: Record<string, string> };

/** A file of a test's site: its text, or how to answer a request, whose body is there as text. */
export type Resource = string | ((url: URL, body: string) => Answer | Promise<Answer>);

export type Site = Served;

const types: Record<string, string> = {
  '.css': 'text/css',
  '.flight': 'text/x-component',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What our components must be able to live under: nothing inline, nothing from elsewhere, no HTML from strings. */
const strictPolicy = "default-src 'self'; require-trusted-types-for 'script'";

/**
 * Serves files from memory on a free port of this machine, under the strictest content security policy.
 * A path without a dot in its last part is a document.
 *
 * @param nonce lets inline scripts that carry it run
 */
export async function serve(files: Record<string, Resource>, nonce?: string): Promise<Site> {
  const policy = nonce ? `${strictPolicy}; script-src 'self' 'nonce-${nonce}'` : strictPolicy;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const resource = files[url.pathname];
    const answer =
      typeof resource === 'function' ? await resource(url, await text(request)) : resource;
    const { status, body, headers } =
      typeof answer === 'object'
        ? answer
        : { status: answer === undefined ? 404 : 200, body: answer ?? '', headers: undefined };
    const extension = /\.\w+$/.exec(url.pathname)?.[0] ?? '';
    response.writeHead(status, {
      'content-type': `${types[extension] ?? 'text/html'}; charset=utf-8`,
      'content-security-policy': policy,
      ...headers,
    });
    response.end(body);
  });
  return listen(server);
}
