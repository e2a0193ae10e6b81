import type { ConsentInternals } from './consent.ts';
import { createReceipt, type ConsentReceipt, type ReceiptDetails } from './receipt.ts';
import type { ConsentRecord } from './record.ts';
import { guard } from './store.ts';

/** Makes the receipt of a choice in this page, and hands it to whoever listens. */
export async function fileReceipt(
  { config, receivers }: Pick<ConsentInternals, 'config' | 'receivers'>,
  record: ConsentRecord,
  details: Omit<ReceiptDetails, 'language' | 'page'>,
): Promise<ConsentReceipt> {
  const receipt = await createReceipt(config, record, {
    ...details,
    language: document.documentElement.lang,
    page: location.origin + location.pathname,
  });
  for (const receive of receivers) guard(() => receive(receipt));
  return receipt;
}
