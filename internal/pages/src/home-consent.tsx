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

/** How the home page asks for consent, and what needs it. */
export interface HomeConsentSetup {
  /** The URL of the pixel that measures advertisements. */
  pixel: string;
  /** Path of the endpoint that stores the choice. Without it the choice needs JavaScript. */
  endpoint?: string;
  /** The state that the server knows. */
  initialState?: ConsentState;
  /**
   * Where the choice is stored.
   * @default a cookie
   */
  storage?: ConsentStorage;
}

interface HomeConsentProps {
  /** The texts of banner and preferences. */
  content: HomePage['consent'];
  setup: HomeConsentSetup;
  /** A BCP 47 language tag, for the date of the choice. */
  locale?: string;
  /** The page. */
  children: ReactNode;
}

/** The page below a consent banner; the pixel is requested once it is allowed. */
export function HomeConsent({ content, setup, locale, children }: HomeConsentProps) {
  const { pixel, endpoint, initialState, storage } = setup;
  const { heading, text, policy, labels, preferences } = content;
  return (
    <ConsentProvider
      config={homeConsentConfig(content, endpoint)}
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
