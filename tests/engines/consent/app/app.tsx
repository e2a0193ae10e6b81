import '@broadsheet/theme/reset.css';
import '@broadsheet/theme/styles.css';
import {
  ConsentActivation,
  ConsentBanner,
  ConsentEmbed,
  ConsentForm,
  ConsentGate,
  ConsentPixel,
  ConsentPreferences,
  ConsentProvider,
  ConsentScript,
  ConsentSettingsLink,
  OptOutNotice,
  type ConsentConfig,
  type ConsentState,
} from '@broadsheet/consent-banner';
import { GoogleConsent } from '@broadsheet/consent-banner/google';
import { MicrosoftConsent } from '@broadsheet/consent-banner/microsoft';
import { StrictMode } from 'react';
import type { Parties } from './config.ts';

/** Everything that a page is made of. Plain data: the server writes it into the page. */
export interface AppProps {
  kind: 'page' | 'cookies';
  config: ConsentConfig;
  initialState?: ConsentState;
  position?: 'top' | 'bottom';
  parties: Parties;
}

/** A page with every way to wait for consent, and forty links. */
export function App({ kind, config, initialState, position, parties }: AppProps) {
  const { script, pixel, frame } = parties;
  return (
    <StrictMode>
      <ConsentProvider
        config={config}
        initialState={initialState}
        onReceipt={(receipt) => {
          const page = globalThis as { receipts?: unknown[] };
          (page.receipts ??= []).push(receipt);
        }}
      >
        <ConsentBanner policy={{ label: 'Cookie policy', href: '/cookies' }} position={position} />
        <a href="#main">Skip to content</a>
        <main id="main" tabIndex={-1}>
          <h1>Notes on the Analytical Engine</h1>
          {kind === 'cookies' && <ConsentForm returnTo="/cookies" />}
          <GoogleConsent
            signals={{ analytics_storage: 'analytics', ad_storage: 'ads', ad_user_data: 'ads' }}
          />
          <MicrosoftConsent signals={{ ads: 'ads', analytics: 'analytics' }} />
          <ConsentScript id="broken" for="analytics" src={`${script}/broken.js`} />
          <ConsentScript id="slow" for="analytics" src={`${script}/slow.js`} />
          <ConsentScript
            id="counter"
            for="counter"
            src={`${script}/counter.js`}
            onRevoke={() => sessionStorage.setItem('revoked', 'yes')}
          />
          <ConsentPixel for="pixel" src={`${pixel}/pixel.gif`} />
          <ConsentGate for="ads" fallback={<p>No advertisement</p>}>
            <p>An advertisement</p>
          </ConsentGate>
          <ConsentEmbed
            for="video"
            title="The arrival of a train"
            src={`${frame}/player`}
            href="/films/train"
          />
          {Array.from({ length: 40 }, (_, index) => (
            <p key={index}>
              <a href={`/story-${index}`}>Story {index}</a>
            </p>
          ))}
        </main>
        <footer>
          <ConsentSettingsLink />
          <OptOutNotice />
        </footer>
        <ConsentActivation />
        <ConsentPreferences />
      </ConsentProvider>
    </StrictMode>
  );
}
