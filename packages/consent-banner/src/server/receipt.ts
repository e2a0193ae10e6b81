import { consentSurfaces, createReceipt, type ConsentReceipt } from '../core/receipt.ts';
import type { ConsentRecord } from '../core/record.ts';
import type { ValidConsentConfig } from '../types.ts';
import { getReturnPath } from './return-path.ts';

/** The receipt of a form that was sent without JavaScript. */
export function createFormReceipt(
  config: ValidConsentConfig,
  record: ConsentRecord,
  { request, origin }: { request: Request; origin: string | undefined },
): Promise<ConsentReceipt> {
  return createReceipt(config, record, {
    surface: 'form',
    visibleText: '',
    persisted: true,
    language: '',
    // A query may hold what is private, such as a token of a mail.
    page: withoutQuery(new URL(getReturnPath(request), origin ?? request.url).href),
  });
}

/**
 * The receipt of a script's own choice: known fields of the right type and length, with the record that was checked.
 *
 * @param text what was sent, JSON
 */
export async function parseReceipt(
  text: string | null,
  {
    config,
    record,
    origin,
  }: { config: ValidConsentConfig; record: ConsentRecord; origin: string | undefined },
): Promise<ConsentReceipt> {
  const { surface, language, visibleTextHash, page, persisted } = parseObject(text);
  const receipt = await createReceipt(config, record, {
    surface: consentSurfaces.find((known) => known === surface) ?? 'script',
    visibleText: '',
    language: matching(language, /^[\w-]{0,35}$/),
    page: toPage(page, origin),
    persisted: persisted === true,
  });
  return { ...receipt, visibleTextHash: matching(visibleTextHash, /^[\da-f]{64}$/) };
}

function parseObject(text: string | null): Record<string, unknown> {
  try {
    return Object(JSON.parse(text ?? '')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function matching(value: unknown, pattern: RegExp): string {
  return typeof value === 'string' && pattern.test(value) ? value : '';
}

/** Origin and path of a page of the web; empty for what is none, or one of another site than the named one. */
function toPage(value: unknown, origin: string | undefined): string {
  if (typeof value !== 'string' || value.length > 2000 || !URL.canParse(value)) return '';
  const url = new URL(value);
  if (!/^https?:$/.test(url.protocol)) return '';
  if (origin !== undefined && url.origin !== new URL(origin).origin) return '';
  return withoutQuery(value);
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
