'use client';

import { useEffect } from 'react';
import { useConsentStore } from '../react/provider/consent-provider.tsx';
import { connectMicrosoft, type MicrosoftConsentOptions } from './connect-microsoft.ts';

/** Sends Microsoft's tags what is granted (see `connectMicrosoft`). Put it before the `ConsentScript`s. Renders nothing. */
export function MicrosoftConsent({ signals: { ads, analytics } }: MicrosoftConsentOptions) {
  const consent = useConsentStore();
  useEffect(
    () => connectMicrosoft(consent, { signals: { ads, analytics } }),
    [consent, ads, analytics],
  );
  return null;
}
