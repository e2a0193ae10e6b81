import type { ReactNode } from 'react';
import {
  ConsentBanner,
  ConsentPixel,
  ConsentPreferences,
  ConsentProvider,
  type ConsentState,
  type ConsentStorage,
} from '@broadsheet/react';
import type { HomePage } from '@internal/fixtures';
import { homeConsentConfig } from './home-consent-config.ts';

/** How the home page asks for consent, and what waits for it. */
export interface HomeConsentSetup {
  /** The address of the pixel that measures advertisements. */
  pixel: string;
  /**
   * Path of the endpoint that takes the choice. Without it the choice needs JavaScript.
   */
  endpoint?: string;
  /** What the server knows already. */
  initialState?: ConsentState;
  /**
   * Where the choice is kept.
   * @default a cookie
   */
  storage?: ConsentStorage;
}

interface HomeConsentProps {
  /** Every word of it. */
  words: HomePage['consent'];
  setup: HomeConsentSetup;
  /** BCP 47, for the date of the choice. */
  locale?: string;
  /** The page. */
  children: ReactNode;
}

/** Asks before everything else, and requests the pixel once it is allowed. */
export function HomeConsent({ words, setup, locale, children }: HomeConsentProps) {
  const { pixel, endpoint, initialState, storage } = setup;
  const { heading, text, policy, labels, preferences } = words;
  return (
    <ConsentProvider
      config={homeConsentConfig(words, endpoint)}
      initialState={initialState}
      storage={storage}
    >
      <ConsentBanner heading={heading} text={text} policy={policy} labels={labels} />
      {children}
      <ConsentPixel for="pixel" src={pixel} />
      <ConsentPreferences {...preferences} locale={locale} />
    </ConsentProvider>
  );
}
