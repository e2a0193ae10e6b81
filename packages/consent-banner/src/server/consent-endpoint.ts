import { grantsOf, recordOf, recordWith, type ConsentChoice } from '../core/choose.ts';
import { validConfig, type ConsentConfig, type ValidConsentConfig } from '../core/config.ts';
import { secondsToKeep } from '../core/lifetime.ts';
import { savedFragment } from '../core/form.ts';
import { createReceipt, type ConsentReceipt } from '../core/receipt.ts';
import { decodeRecord, encodeRecord, type ConsentRecord } from '../core/record.ts';
import { readConsent } from './read-consent.ts';
import { returnPath } from './return-path.ts';

export interface ConsentEndpointOptions {
  /**
   * Files the proof of a choice. The answer waits for it, and is given whether or not it fails.
   */
  onReceipt?: (receipt: ConsentReceipt) => unknown;
}

const longestBody = 20_000;

/**
 * The endpoint that the banner's form posts to, with and without JavaScript: it answers a form with `Set-Cookie` and a 303 back to the page, and a script with a 204.
 * Requests of other sites are refused by what browsers say of them (`Sec-Fetch-Site`, else `Origin`).
 *
 * @example
 * // app/consent/route.ts
 * export const POST = consentEndpoint(config);
 */
export function consentEndpoint(
  config: ConsentConfig,
  { onReceipt }: ConsentEndpointOptions = {},
): (request: Request) => Promise<Response> {
  const valid = validConfig(config);
  return async (request) => {
    if (request.method !== 'POST') return refuse(405, { allow: 'POST' });
    if (!isSameOrigin(request)) return refuse(403);
    const form = await readForm(request);
    const now = Date.now();
    const sent = form && decodeRecord(form.get('record'), now);
    const record = sent ?? (form && recordOfForm(valid, form, request, now));
    if (!record) return refuse(400);
    const receipt =
      (sent && receiptOf(form?.get('receipt'))) ?? (await receiptFor(valid, record, request));
    try {
      await onReceipt?.({ ...receipt, ...record });
    } catch {
      // The visitor has chosen, whether or not it could be filed.
    }
    const headers = new Headers({
      'set-cookie': setCookie(valid, record, { now, isSecure: isSecure(request) }),
      'cache-control': 'no-store',
    });
    if (sent) return new Response(null, { status: 204, headers });
    headers.set('location', `${returnPath(request, form)}#${savedFragment}`);
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

async function readForm(request: Request): Promise<URLSearchParams | undefined> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    return undefined;
  }
  if (Number(request.headers.get('content-length')) > longestBody) return undefined;
  const body = await request.text();
  return body.length > longestBody ? undefined : new URLSearchParams(body);
}

/** Without JavaScript the form names a button, and the boxes that are ticked. */
function recordOfForm(
  config: ValidConsentConfig,
  form: URLSearchParams,
  request: Request,
  now: number,
): ConsentRecord | undefined {
  const state = readConsent(request, config, now);
  const circumstances = { now, id: crypto.randomUUID(), gpc: state.gpc };
  const choice = form.get('choice');
  if (choice === 'opt-out') {
    const sold = config.categories.filter(
      ({ regime, saleOrShare }) => saleOrShare && regime !== 'essential',
    );
    const refusals = Object.fromEntries(sold.map(({ id }) => [id, false]));
    return recordWith(config, state, refusals, circumstances);
  }
  const choices: Record<string, ConsentChoice> = {
    all: 'all',
    none: 'none',
    custom: grantsOf(config, form.getAll('grant')),
  };
  const known = choice !== null && Object.hasOwn(choices, choice) ? choices[choice] : undefined;
  return known && recordOf(config, known, circumstances);
}

function receiptFor(config: ValidConsentConfig, record: ConsentRecord, request: Request) {
  return createReceipt(config, record, {
    surface: 'form',
    words: '',
    persisted: true,
    language: '',
    page: new URL(returnPath(request), request.url).href,
  });
}

/** What a script says of its own choice is filed as it says it; the record in it is the one that was checked. */
function receiptOf(text: string | null | undefined): ConsentReceipt | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as ConsentReceipt) : undefined;
  } catch {
    return undefined;
  }
}

function isSecure(request: Request): boolean {
  const origin = request.headers.get('origin') ?? request.url;
  return origin.startsWith('https:');
}

/** The same cookie as the browser's script sets. Not `HttpOnly`: the script reads it. */
function setCookie(
  config: ValidConsentConfig,
  record: ConsentRecord,
  { now, isSecure: secure }: { now: number; isSecure: boolean },
): string {
  const { name, domain } = config.cookie;
  return [
    `${name}=${encodeRecord(record)}`,
    'Path=/',
    `Max-Age=${secondsToKeep(config, record, now)}`,
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
    // Only a browser finds out which domain is the widest.
    ...(domain && domain !== 'widest' ? [`Domain=${domain}`] : []),
  ].join('; ');
}
