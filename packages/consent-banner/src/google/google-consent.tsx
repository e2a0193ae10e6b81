'use client';

import { useEffect } from 'react';
import { useConsentStore } from './consent-provider.tsx';
import { connectGoogle, type GoogleConsentOptions } from './google/connect-google.ts';

/**
 * Tells Google's tags what is granted (see `connectGoogle`). Put it before the `ConsentScript`s. Renders nothing.
 */
export function GoogleConsent({ signals }: GoogleConsentOptions) {
  const consent = useConsentStore();
  // By its content: it is written anew with every render.
  const key = JSON.stringify(signals);
  useEffect(() => connectGoogle(consent, { signals: JSON.parse(key) }), [consent, key]);
  return null;
}
