import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentType } from './content-type.ts';
import type { Served } from './listen.ts';
import { serve } from './serve.ts';

const compress = promisify(gzip);

/**
 * Serves the files of a folder as a host of static sites does: `/about` is `about/index.html`, and `404.html` stands for what is not there.
 *
 * @param port 0 for one that is free
 */
export function serveFolder(folder: string, port = 0): Promise<Served> {
  return serve(
    async ({ url }) => {
      const found = await fileAt(folder, new URL(url).pathname);
      const file = found ?? path.join(folder, '404.html');
      const body = await readFile(file).catch(() => Buffer.from(''));
      const isSmall = path.extname(file) === '.woff2' || body.length < 500;
      return new Response(isSmall ? body : await compress(body), {
        status: found ? 200 : 404,
        headers: {
          'content-type': contentType(file),
          'x-content-type-options': 'nosniff',
          ...(!isSmall && { 'content-encoding': 'gzip' }),
        },
      });
    },
    { port },
  );
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
