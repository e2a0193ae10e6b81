import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { listen, type Served } from './listen.ts';

const compress = promisify(gzip);

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves the files of a folder as a host of static sites does: `/about` is `about/index.html`, and `404.html` stands for what is not there.
 *
 * @param port 0 for one that is free
 */
export async function serveFolder(folder: string, port = 0): Promise<Served> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = await fileAt(folder, pathname);
    const file = found ?? path.join(folder, '404.html');
    const body = await readFile(file).catch(() => Buffer.from(''));
    const isSmall = path.extname(file) === '.woff2' || body.length < 500;
    response.writeHead(found ? 200 : 404, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      ...(isSmall ? {} : { 'content-encoding': 'gzip' }),
    });
    response.end(isSmall ? body : await compress(body));
  });
  return listen(server, port);
}

/** The file of an address; nothing that stands outside of the folder. */
async function fileAt(folder: string, pathname: string): Promise<string | undefined> {
  const wanted = path.join(folder, path.posix.normalize(decodeURIComponent(pathname)));
  if (wanted !== folder && !wanted.startsWith(folder + path.sep)) return undefined;
  for (const file of [wanted, path.join(wanted, 'index.html')]) {
    const isFile = await stat(file).then(
      (entry) => entry.isFile(),
      () => false,
    );
    if (isFile) return file;
  }
  return undefined;
}
