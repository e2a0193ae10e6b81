'use client';

import { useEffect } from 'react';
import { useConsentStore } from '../react/provider/consent-provider.tsx';
import { connectGoogle, type GoogleConsentOptions } from './connect-google.ts';

/** Sends Google's tags what is granted (see `connectGoogle`). Put it before the `ConsentScript`s. Renders nothing. */
export function GoogleConsent({ signals }: GoogleConsentOptions) {
  const consent = useConsentStore();
  // By its content: it is a new object with every render.
  const key = JSON.stringify(signals);
  useEffect(() => connectGoogle(consent, { signals: JSON.parse(key) }), [consent, key]);
  return null;
}
