import { withDefaults } from '@internal/react';
import type { Consent, ConsentOptions } from '../core/consent.ts';
import { createConsent } from '../core/create-consent.ts';
import { activate } from '../core/scripts/activate.ts';
import type { ConsentConfig } from '../types.ts';
import { defaultConfirmationLabels, type ConfirmationLabels } from '../view/confirmation.ts';
import { listen } from './listen.ts';
import { createDrafts, showState } from './show-state.ts';

/** What the page gives beside the configuration. */
export interface EnhanceConsentOptions extends ConsentOptions {
  /** What the confirmation says. */
  labels?: ConfirmationLabels;
  /**
   * Selects HTML that is not the site's own, such as articles and comments: nothing in it counts as a banner or a form.
   * @default "[data-broadsheet-untrusted]"
   */
  untrusted?: string;
}

/** The consent of a page, and the way to leave it alone again. */
export interface EnhancedConsent extends Consent {
  /** Removes every listener, as before a client-side router replaces the document. */
  stop: () => void;
}

/** The enhancement that runs; a document has one. */
let running: (EnhancedConsent & { refresh: () => void }) | undefined;

/**
 * Enhances `ConsentBanner`, `ConsentForm` and `OptOutNotice` in a page that was rendered to HTML and runs no React: their buttons
 * take effect without a request, what waits for consent is activated (see `activate` of `/core`), the banner comes and goes with
 * the choice, and the form shows it. Called again, as after each visit of a client-side router, it shows the state in the new HTML
 * and does nothing else.
 *
 * @returns the consent of the page
 */
export function enhanceConsent(
  config: ConsentConfig,
  {
    labels: given,
    untrusted = '[data-broadsheet-untrusted]',
    ...options
  }: EnhanceConsentOptions = {},
): EnhancedConsent {
  if (running) {
    running.refresh();
    return running;
  }
  const consent = createConsent(config, options);
  const labels = withDefaults(defaultConfirmationLabels, given);
  const drafts = createDrafts();
  const refresh = () => showState(consent, { labels, drafts, untrusted });
  const ends = [
    consent.subscribe(refresh),
    listen(consent, { drafts, untrusted }),
    consent.start(),
    activate(consent),
  ];
  refresh();
  running = {
    ...consent,
    refresh,
    stop() {
      running = undefined;
      for (const end of ends) end();
    },
  };
  return running;
}
