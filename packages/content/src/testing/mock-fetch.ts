import type { SourceFetch } from '../index.ts';

/**
 * A `fetch` that answers from memory, and the addresses that it was asked for.
 *
 * @param answer what it says to an address
 */
export function mockFetch(
  answer: (address: URL, init: Parameters<SourceFetch>[1]) => Response | Promise<Response>,
): { fetch: SourceFetch; asked: URL[] } {
  const asked: URL[] = [];
  return {
    asked,
    fetch: async (address, init) => {
      asked.push(new URL(address));
      return answer(new URL(address), init);
    },
  };
}

/** An answer of JSON. */
export function json(body: unknown, init?: ResponseInit): Response {
  return new Response(JSON.stringify(body), {
    ...init,
    headers: { 'content-type': 'application/json', ...init?.headers },
  });
}
