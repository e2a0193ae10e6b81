import type { ConsentConfig, ConsentRegime } from './config.ts';
import type { ConsentRecord } from './record.ts';

/** Where the choice was made. */
export type ConsentSurface = 'banner' | 'preferences' | 'form' | 'embed' | 'notice' | 'script';

/** What proves a choice (GDPR 7(1)). It names no person: no address, no browser, no query of the page's address. */
export interface ConsentReceipt extends ConsentRecord {
  /** The regime of each category, by its id. */
  regimes: Record<string, ConsentRegime>;
  /** Where the choice was made. */
  surface: ConsentSurface;
  /** Language of the page, BCP 47; empty when the page does not say. */
  language: string;
  /** SHA-256 of the words that were shown, in hexadecimal. Empty where they are not known, or without a secure context. */
  wordsHash: string;
  /** Origin and path of the page. */
  page: string;
  /** Whether the browser keeps the choice. */
  persisted: boolean;
}

/** What the caller knows of the circumstances. */
export interface ReceiptDetails extends Pick<
  ConsentReceipt,
  'surface' | 'language' | 'page' | 'persisted'
> {
  /** The words that were shown. */
  words: string;
}

/**
 * The receipt of a choice.
 */
export async function createReceipt(
  config: { categories: Pick<ConsentConfig['categories'][number], 'id' | 'regime'>[] },
  record: ConsentRecord,
  { words, ...details }: ReceiptDetails,
): Promise<ConsentReceipt> {
  return {
    ...record,
    ...details,
    regimes: Object.fromEntries(config.categories.map(({ id, regime = 'opt-in' }) => [id, regime])),
    wordsHash: words && (await sha256(words)),
  };
}

async function sha256(text: string): Promise<string> {
  // Browsers offer it on secure origins alone.
  const hash = await globalThis.crypto.subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash ?? []), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
