import type { ConsentConfig, ConsentRegime } from '../types.ts';
import type { ConsentRecord } from './record.ts';

/** Every surface there is. */
export const consentSurfaces = [
  'banner',
  'preferences',
  'form',
  'embed',
  'notice',
  'script',
] as const;

/** Where the choice was made. */
export type ConsentSurface = (typeof consentSurfaces)[number];

/** What proves a choice (GDPR 7(1)). It names no person: no IP address, no browser, no query of the page's URL. */
export interface ConsentReceipt extends ConsentRecord {
  /** The regime of each category, by its id. */
  regimes: Record<string, ConsentRegime>;
  /** Where the choice was made. */
  surface: ConsentSurface;
  /** Language of the page, BCP 47; empty when the page does not say. */
  language: string;
  /** SHA-256 of the text that was shown, in hexadecimal. Empty where it is not known, or without a secure context. */
  visibleTextHash: string;
  /** Origin and path of the page. */
  page: string;
  /** Whether the browser keeps the choice. */
  persisted: boolean;
}

/** What the caller knows of the choice. */
export interface ReceiptDetails extends Pick<
  ConsentReceipt,
  'surface' | 'language' | 'page' | 'persisted'
> {
  /** The text that was shown. */
  visibleText: string;
}

/** The receipt of a choice. */
export async function createReceipt(
  config: { categories: Pick<ConsentConfig['categories'][number], 'id' | 'regime'>[] },
  record: ConsentRecord,
  { visibleText, ...details }: ReceiptDetails,
): Promise<ConsentReceipt> {
  return {
    ...record,
    ...details,
    regimes: Object.fromEntries(config.categories.map(({ id, regime = 'opt-in' }) => [id, regime])),
    visibleTextHash: visibleText && (await sha256(visibleText)),
  };
}

async function sha256(text: string): Promise<string> {
  // Browsers offer it on secure origins alone.
  const hash = await globalThis.crypto.subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash ?? []), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
