import { normalizeConfig } from '../core/config.ts';
import type { ConsentReceipt } from '../core/receipt.ts';
import { isNewer } from '../core/merge-records.ts';
import { decodeRecord } from '../core/record.ts';
import type { ConsentConfig } from '../types.ts';
import { savedFragment } from '../view/confirmation.ts';
import { createRecordFromForm, readForm } from './form.ts';
import { readConsent } from './read-consent.ts';
import { createFormReceipt, parseReceipt } from './receipt.ts';
import { checkRecord } from './check-record.ts';
import { getReturnPath } from './return-path.ts';
import { createSetCookie } from './set-cookie.ts';

export interface ConsentEndpointOptions {
  /**
   * Files the proof of a choice. The visitor is answered at once: nobody waits for it, and its failure changes nothing. What a script
   * says of its choice is checked field by field, but whoever can send a request can say anything: limit the rate of requests.
   */
  onReceipt?: (receipt: ConsentReceipt) => unknown;
  /** Is given the filing to wait for, where a server ends with its answer: `after` of Next, `waitUntil` of an edge runtime. */
  waitUntil?: (filing: Promise<unknown>) => unknown;
  /**
   * The origin of the site, such as `https://example.com`: for the receipts, and to recognize its own requests behind a proxy.
   * @default that of the request
   */
  origin?: string;
}

/**
 * The endpoint that the banner's form posts to, with and without JavaScript: it answers a form with `Set-Cookie` and a 303 back to
 * the page, and a script with a 204. Requests of other sites are refused (`Sec-Fetch-Site`, else `Origin`). A record that is older
 * than the one in the request's cookie is filed, and not set.
 *
 * @example
 * // app/consent/route.ts
 * export const POST = consentEndpoint(config);
 */
export function consentEndpoint(
  given: ConsentConfig,
  { onReceipt, waitUntil, origin }: ConsentEndpointOptions = {},
): (request: Request) => Promise<Response> {
  const config = normalizeConfig(given);
  return async (request) => {
    if (request.method !== 'POST') return refuse(405, { allow: 'POST' });
    if (!isSameOrigin(request, origin)) return refuse(403);
    const form = await readForm(request);
    const now = Date.now();
    const sent = form && checkRecord(config, decodeRecord(form.get('record'), now), now);
    const record = sent ?? (form && createRecordFromForm(form, { config, request, now }));
    if (!form || !record) return refuse(400);

    const filing = (async () => {
      const receipt = sent
        ? await parseReceipt(form.get('receipt'), { config, record, origin })
        : await createFormReceipt(config, record, { request, origin });
      await onReceipt?.(receipt);
    })().catch(() => undefined);
    await waitUntil?.(filing);

    const headers = new Headers({ 'cache-control': 'no-store' });
    const current = readConsent(request, config, now).record;
    if (!current || !isNewer(current, record)) {
      headers.set(
        'set-cookie',
        createSetCookie(config, record, { now, isSecure: isSecure(request, origin) }),
      );
    }
    if (sent) return new Response(null, { status: 204, headers });
    headers.set('location', `${getReturnPath(request, form)}#${savedFragment}`);
    return new Response(null, { status: 303, headers });
  };
}

function refuse(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { ...headers, 'cache-control': 'no-store' } });
}

function isSameOrigin(request: Request, own: string | undefined): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = request.headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  if (own !== undefined) return new URL(origin).origin === new URL(own).origin;
  const { protocol, host } = new URL(origin);
  const { protocol: asked, host: name } = new URL(request.url);
  // A proxy may speak http behind it; no page of http is of the origin of one of https.
  const isWeaker = protocol === 'http:' && asked === 'https:';
  return !isWeaker && host === (request.headers.get('host') ?? name);
}

function isSecure(request: Request, own: string | undefined): boolean {
  return (own ?? request.headers.get('origin') ?? request.url).startsWith('https:');
}
