import { activate } from '../core/activate.ts';
import { grantsOf } from '../core/choose.ts';
import type { ConsentConfig } from '../core/config.ts';
import { createConsent, type Consent, type ConsentOptions } from '../core/create-consent.ts';
import type { ConsentSurface } from '../core/receipt.ts';
import { showTicks, tickTogether } from '../ticks.ts';
import { wordsAround } from '../words-around.ts';

interface EnhanceConsentOptions extends ConsentOptions {
  /**
   * The words of the confirmation.
   */
  labels?: {
    /**
     * @default "Your choice is saved."
     */
    saved?: string;
    /**
     * @default "Your choice holds for this page: your browser does not keep it."
     */
    notSaved?: string;
  };
}

/**
 * Wakes `ConsentBanner` and `ConsentForm` in a page that was rendered to HTML and runs no React: their buttons take effect without a request, what waits
 * for consent is activated (see `activate` of `/core`), the banner comes and goes with the choice, and the form shows it.
 *
 * @returns the consent of the page
 */
export function enhanceConsent(
  config: ConsentConfig,
  { labels, ...options }: EnhanceConsentOptions = {},
): Consent {
  const consent = createConsent(config, options);
  const words = { ...defaultLabels, ...labels };
  consent.subscribe(() => showState(consent, words));
  document.addEventListener('click', (event) => choose(consent, event));
  document.addEventListener('change', ({ target }) => {
    const fieldset = (target as Element).closest(`${forms} fieldset`);
    if (fieldset) tickTogether(fieldset, target);
  });
  consent.start();
  showState(consent, words);
  activate(consent);
  return consent;
}

const defaultLabels = {
  saved: 'Your choice is saved.',
  notSaved: 'Your choice holds for this page: your browser does not keep it.',
};

/** What the components would render, in the HTML that they rendered. */
function showState(consent: Consent, words: typeof defaultLabels): void {
  const { phase, view, persisted } = consent.getState();
  for (const form of document.querySelectorAll(forms)) showTicks(form, consent.allows);
  const banner = document.querySelector<HTMLElement>(
    '[data-broadsheet-component="consent-banner"]',
  );
  if (!banner) return;
  banner.dataset.phase = phase;
  const region = banner.querySelector('section');
  if (region) region.hidden = phase === 'decided' || !consent.hasQuestions;
  const status = banner.querySelector('output');
  if (view !== 'confirmation' || !status) return;
  status.textContent = persisted ? words.saved : words.notSaved;
  status.toggleAttribute('data-shown', true);
  if (document.activeElement === document.body) status.focus({ preventScroll: true });
}

const forms = '[data-broadsheet-component="consent-form"]';

const surfaces: Record<string, ConsentSurface> = {
  'consent-banner': 'banner',
  'consent-form': 'form',
};

function choose(consent: Consent, event: MouseEvent): void {
  const button = (event.target as Element).closest<HTMLButtonElement>('button[name="choice"]');
  const component =
    button?.closest<HTMLElement>('[data-broadsheet-component]')?.dataset.broadsheetComponent ?? '';
  const surface = surfaces[component];
  if (!button || !surface) return;
  event.preventDefault();
  const source = { surface, words: wordsAround(button) };
  const { value, form } = button;
  if (value === 'all' || value === 'none') return void consent.decide(value, source);
  const ticked = form ? new FormData(form).getAll('grant').map(String) : [];
  void consent.decide(grantsOf(consent.config, ticked), source);
}
