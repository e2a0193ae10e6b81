import type { SourceFetch } from '../index.ts';

/** A `fetch` that responds from memory, and the URLs that it was called with. */
export function mockFetch(
  respond: (url: URL, init: Parameters<SourceFetch>[1]) => Response | Promise<Response>,
): { fetch: SourceFetch; requested: URL[] } {
  const requested: URL[] = [];
  return {
    requested,
    fetch: async (url, init) => {
      requested.push(new URL(url));
      return respond(new URL(url), init);
    },
  };
}

/** A JSON response. */
export function json(body: unknown, init?: ResponseInit): Response {
  return new Response(JSON.stringify(body), {
    ...init,
    headers: { 'content-type': 'application/json', ...init?.headers },
  });
}
