import { contentType } from '@internal/node/content-type.ts';
import type { Served } from '@internal/node/listen.ts';
import { serve as serveRequests } from '@internal/node/serve.ts';

type Answer = string | { status: number; body: string; headers?: Record<string, string> };

/** A file of a test's site: its text, or how to answer a request, whose body is there as text. */
export type Resource = string | ((url: URL, body: string) => Answer | Promise<Answer>);

export type Site = Served;

/** What our components must be able to live under: nothing inline, nothing from elsewhere, no HTML from strings. */
const strictPolicy = "default-src 'self'; require-trusted-types-for 'script'";

/**
 * Serves files from memory on a free port of this machine, under the strictest content security policy.
 * A path without a dot in its last part is a document.
 *
 * @param nonce lets inline scripts that carry it run
 */
export function serve(files: Record<string, Resource>, nonce?: string): Promise<Site> {
  const policy = nonce ? `${strictPolicy}; script-src 'self' 'nonce-${nonce}'` : strictPolicy;
  return serveRequests(async (request) => {
    const url = new URL(request.url);
    const resource = files[url.pathname];
    const answer =
      typeof resource === 'function' ? await resource(url, await request.text()) : resource;
    const { status, body, headers } = typeof answer === 'object' ? answer : plain(answer);
    return new Response(body, {
      status,
      headers: {
        'content-type': contentType(url.pathname, 'text/html; charset=utf-8'),
        'content-security-policy': policy,
        ...headers,
      },
    });
  });
}

function plain(body: string | undefined): Exclude<Answer, string> {
  return { status: body === undefined ? 404 : 200, body: body ?? '' };
}
