import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const pictures = path.resolve(import.meta.dirname, '../../../examples/content/pictures');

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** What a careful publisher sends: nothing from elsewhere, nothing inline, no string turned into code. */
const policy = [
  "default-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

export interface Site {
  origin: string;
  close: () => Promise<void>;
}

/** Serves pages by `render`, files of the client build, and the pictures, on a free port of this machine. */
export async function serve(
  client: string,
  render: (address: URL) => string | undefined,
): Promise<Site> {
  const server = createServer(async (request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const page = render(address);
    if (page !== undefined) {
      response.setHeader('content-security-policy', policy);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
      return;
    }
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
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
