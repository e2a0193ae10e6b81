import { withDefaults } from '@internal/react';
import { getGrants } from '../core/choice.ts';
import type { Consent, ConsentOptions } from '../core/consent.ts';
import { createConsent } from '../core/create-consent.ts';
import type { ConsentSurface } from '../core/receipt.ts';
import { activate } from '../core/scripts/activate.ts';
import type { ConsentConfig } from '../types.ts';
import { getCheckedIds, onCategoryChanged, syncCheckboxes } from '../view/checkboxes.ts';
import { defaultConfirmationLabels, type ConfirmationLabels } from '../view/confirmation.ts';
import { submitNatively } from '../view/submit-natively.ts';
import { getVisibleText } from '../view/visible-text.ts';

/** What the page gives beside the configuration. */
export interface EnhanceConsentOptions extends ConsentOptions {
  /** What the confirmation says. */
  labels?: ConfirmationLabels;
}

const forms = '[data-broadsheet-component="consent-form"]';

/**
 * Enhances `ConsentBanner` and `ConsentForm` in a page that was rendered to HTML and runs no React: their buttons take effect
 * without a request, what waits for consent is activated (see `activate` of `/core`), the banner comes and goes with the choice,
 * and the form shows it.
 *
 * @returns the consent of the page
 */
export function enhanceConsent(
  config: ConsentConfig,
  { labels: given, ...options }: EnhanceConsentOptions = {},
): Consent {
  const consent = createConsent(config, options);
  const labels = withDefaults(defaultConfirmationLabels, given);
  consent.subscribe(() => showState(consent, labels));
  document.addEventListener('click', (event) => onClick(consent, event));
  document.addEventListener('change', ({ target }) => {
    const fieldset = (target as Element).closest(`${forms} fieldset`);
    if (fieldset) onCategoryChanged(fieldset, target);
  });
  consent.start();
  showState(consent, labels);
  activate(consent);
  return consent;
}

/** Brings the HTML that the components rendered to what they would render now. */
function showState(consent: Consent, labels: Required<ConfirmationLabels>): void {
  const { phase, view, persisted } = consent.getState();
  for (const form of document.querySelectorAll(forms)) syncCheckboxes(form, consent.allows);
  const banner = document.querySelector<HTMLElement>(
    '[data-broadsheet-component="consent-banner"]',
  );
  if (!banner) return;
  banner.dataset.phase = phase;
  const region = banner.querySelector('section');
  if (region) region.hidden = phase === 'decided' || !consent.hasQuestions;
  const status = banner.querySelector('output');
  if (view !== 'confirmation' || !status) return;
  status.textContent = persisted ? labels.saved : labels.notSaved;
  status.toggleAttribute('data-shown', true);
  if (document.activeElement === document.body) status.focus({ preventScroll: true });
}

const surfaces: Record<string, ConsentSurface> = {
  'consent-banner': 'banner',
  'consent-form': 'form',
};

function onClick(consent: Consent, event: MouseEvent): void {
  const button = (event.target as Element).closest<HTMLButtonElement>('button[name="choice"]');
  const component =
    button?.closest<HTMLElement>('[data-broadsheet-component]')?.dataset.broadsheetComponent ?? '';
  const surface = surfaces[component];
  if (!button || !surface) return;
  event.preventDefault();
  const { value, form } = button;
  const choice =
    value === 'all' || value === 'none'
      ? value
      : getGrants(consent.config, form ? getCheckedIds(form) : []);
  consent
    .decide(choice, { surface, visibleText: getVisibleText(button) })
    .catch(() => submitNatively(form, value));
}
