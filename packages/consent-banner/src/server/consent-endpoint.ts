import { normalizeConfig } from '../core/config.ts';
import { createReceipt, type ConsentReceipt } from '../core/receipt.ts';
import { decodeRecord, type ConsentRecord } from '../core/record.ts';
import type { ConsentConfig, ValidConsentConfig } from '../types.ts';
import { savedFragment } from '../view/confirmation.ts';
import { createRecordFromForm, readForm } from './form.ts';
import { getReturnPath } from './return-path.ts';
import { createSetCookie } from './set-cookie.ts';

export interface ConsentEndpointOptions {
  /** Files the proof of a choice. The answer waits for it, and is given whether or not it fails. */
  onReceipt?: (receipt: ConsentReceipt) => unknown;
}

/**
 * The endpoint that the banner's form posts to, with and without JavaScript: it answers a form with `Set-Cookie` and a 303 back to
 * the page, and a script with a 204. Requests of other sites are refused (`Sec-Fetch-Site`, else `Origin`).
 *
 * @example
 * // app/consent/route.ts
 * export const POST = consentEndpoint(config);
 */
export function consentEndpoint(
  given: ConsentConfig,
  { onReceipt }: ConsentEndpointOptions = {},
): (request: Request) => Promise<Response> {
  const config = normalizeConfig(given);
  return async (request) => {
    if (request.method !== 'POST') return refuse(405, { allow: 'POST' });
    if (!isSameOrigin(request)) return refuse(403);
    const form = await readForm(request);
    const now = Date.now();
    const sent = form && decodeRecord(form.get('record'), now);
    const record = sent ?? (form && createRecordFromForm(form, { config, request, now }));
    if (!record) return refuse(400);
    const receipt =
      (sent && parseReceipt(form?.get('receipt'))) ??
      (await createFormReceipt(config, record, request));
    try {
      await onReceipt?.({ ...receipt, ...record });
    } catch {
      // The visitor has chosen, whether or not it could be filed.
    }
    const headers = new Headers({
      'set-cookie': createSetCookie(config, record, { now, isSecure: isSecure(request) }),
      'cache-control': 'no-store',
    });
    if (sent) return new Response(null, { status: 204, headers });
    headers.set('location', `${getReturnPath(request, form)}#${savedFragment}`);
    return new Response(null, { status: 303, headers });
  };
}

function refuse(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { ...headers, 'cache-control': 'no-store' } });
}

function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = request.headers.get('origin');
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host;
}

function isSecure(request: Request): boolean {
  const origin = request.headers.get('origin') ?? request.url;
  return origin.startsWith('https:');
}

function createFormReceipt(config: ValidConsentConfig, record: ConsentRecord, request: Request) {
  return createReceipt(config, record, {
    surface: 'form',
    visibleText: '',
    persisted: true,
    language: '',
    page: new URL(getReturnPath(request), request.url).href,
  });
}

/** What a script says of its own choice is filed as it says it; the record in it is the one that was checked. */
function parseReceipt(text: string | null | undefined): ConsentReceipt | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as ConsentReceipt) : undefined;
  } catch {
    return undefined;
  }
}
