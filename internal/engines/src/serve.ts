import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

type Answer = string | { status: number; body: string };

/** A file of a test's site: its text, or how to answer a request, whose body is there as text. */
export type Resource = string | ((url: URL, body: string) => Answer | Promise<Answer>);

export interface Site {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

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
 */
export async function serve(files: Record<string, Resource>): Promise<Site> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const resource = files[url.pathname];
    const answer =
      typeof resource === 'function' ? await resource(url, await text(request)) : resource;
    const { status, body } =
      typeof answer === 'object'
        ? answer
        : { status: answer === undefined ? 404 : 200, body: answer ?? '' };
    const extension = /\.\w+$/.exec(url.pathname)?.[0] ?? '';
    response.writeHead(status, {
      'content-type': `${types[extension] ?? 'text/html'}; charset=utf-8`,
      'content-security-policy': strictPolicy,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
