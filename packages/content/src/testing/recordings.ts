import { readFileSync } from 'node:fs';

const folder = new URL('../../recorded/', import.meta.url);

/**
 * The recorded response of a real server, with its status and headers.
 *
 * @param name in `recorded/`, such as `wordpress/posts-empty.json`
 */
export function recordedResponse(name: string): Response {
  const [first = '', ...lines] = readFileSync(new URL(`${name}.headers.txt`, folder), 'utf8')
    .trim()
    .split('\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  return new Response(readRecording(name), { status: Number(first.split(' ')[1]), headers });
}

/** The body of a recorded response. */
export function readRecording(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}
