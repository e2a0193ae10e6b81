import type { ReactNode } from 'react';
import type { ConsentState } from '../core/state.ts';
import { blogConsent, createCookieValue, createStorage } from '../fixtures.ts';
import { readConsent } from '../server/read-consent.ts';
import type { ConsentConfig } from '../types.ts';
import { ConsentProvider } from './provider/consent-provider.tsx';

/** What a server knows of a visitor who has not chosen. */
export const undecided = readConsent({}, blogConsent);

/** What a server knows of a visitor who accepted everything. */
export const granted = readConsent(
  { cookie: `broadsheet-consent=${createCookieValue({})}` },
  blogConsent,
);

interface TestPageProps {
  state?: ConsentState;
  config?: ConsentConfig;
  children: ReactNode;
}

/** A page whose storage is empty. */
export function TestPage({ state, config = blogConsent, children }: TestPageProps) {
  return (
    <ConsentProvider config={config} initialState={state} storage={createStorage([])}>
      {children}
    </ConsentProvider>
  );
}
