import path from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.flight': 'text/x-component; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * The media type of a file, by the end of its name.
 *
 * @param otherwise of a name with another end, or with none
 */
export function contentType(file: string, otherwise = 'application/octet-stream'): string {
  return types[path.extname(file)] ?? otherwise;
}
