'use client';

import { useEffect, useState, type ReactNode } from 'react';
import type { ConsentOptions } from '../../core/consent.ts';
import { createConsent } from '../../core/create-consent.ts';
import type { ConsentReceipt } from '../../core/receipt.ts';
import type { ConsentConfig } from '../../types.ts';
import { ConsentContext } from './use-consent.ts';

export { useGate } from './use-gate.ts';
export { useConsent, useConsentStore } from './use-consent.ts';

export interface ConsentProviderProps extends ConsentOptions {
  /** What is asked, and how the answer is kept. Later changes are ignored until the page is reloaded. */
  config: ConsentConfig;
  /** Is handed the proof of each choice made in this page. Only client components can pass it; the endpoint gets it in any case. */
  onReceipt?: (receipt: ConsentReceipt) => unknown;
  /** The page. */
  children?: ReactNode;
}

/**
 * Holds the consent of the page for everything below it. Renders its children alone. With `initialState` (`readConsent` of
 * `/server`) the server's HTML has the banner as the visitor needs it. Nothing optional is allowed before the choice was read in the
 * browser itself: a cache may have kept the page of another visitor.
 */
export function ConsentProvider({
  config,
  initialState,
  storage,
  onReceipt,
  children,
}: ConsentProviderProps) {
  const [consent] = useState(() => createConsent(config, { initialState, storage }));
  useEffect(() => onReceipt && consent.onReceipt(onReceipt), [consent, onReceipt]);
  useEffect(() => consent.start(), [consent]);
  return <ConsentContext.Provider value={consent}>{children}</ConsentContext.Provider>;
}
