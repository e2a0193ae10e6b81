import type { Consent } from '../core/consent.ts';
import { allows, getOptOut } from '../core/state.ts';
import { syncCheckboxes } from '../view/checkboxes.ts';
import type { ConfirmationLabels } from '../view/confirmation.ts';
import { findRoots } from './roots.ts';

/** What the visitor has checked and not saved. */
export interface Drafts {
  /** The forms in which something was changed. */
  changed: WeakSet<Element>;
  /** What each form shows: the decision that it was brought to last. */
  shown: WeakMap<Element, string>;
}

export function createDrafts(): Drafts {
  return { changed: new WeakSet(), shown: new WeakMap() };
}

interface Showing {
  labels: Required<ConfirmationLabels>;
  drafts: Drafts;
  /** Selects HTML that is not the site's own. */
  untrusted: string;
}

/** Brings the HTML that the components rendered to what they would render now. */
export function showState(consent: Consent, { labels, drafts, untrusted }: Showing): void {
  for (const { name, element } of findRoots(untrusted)) {
    if (name === 'consent-banner') showBanner(consent, element, labels);
    if (name === 'consent-form') showForm(consent, element, drafts);
    if (name === 'opt-out-notice') showOptOut(consent, element);
  }
}

/** A draft is the visitor's: after a change only a choice in this page replaces it. */
function showForm({ config, getState }: Consent, form: HTMLElement, drafts: Drafts): void {
  const { view, ...state } = getState();
  const { phase, reason, record, gpc } = state;
  const decision = JSON.stringify([phase, reason, record, gpc]);
  if (drafts.shown.get(form) === decision) return;
  drafts.shown.set(form, decision);
  if (drafts.changed.has(form) && view !== 'confirmation') return;
  drafts.changed.delete(form);
  syncCheckboxes(form, (id) => allows(config, { ...state }, id));
}

function showBanner(
  { getState, hasQuestions }: Consent,
  banner: HTMLElement,
  labels: Required<ConfirmationLabels>,
): void {
  const { phase, view, persisted } = getState();
  const region = banner.querySelector('section');
  if (region) {
    region.dataset.phase = phase;
    region.hidden = phase === 'decided' || !hasQuestions;
  }
  const status = banner.querySelector('output');
  if (view !== 'confirmation' || !status) return;
  status.textContent = persisted ? labels.saved : labels.notSaved;
  status.toggleAttribute('data-shown', true);
  if (document.activeElement === document.body) status.focus({ preventScroll: true });
}

/** The words are those of the server, which writes them into the page for this. */
function showOptOut({ config, getState }: Consent, notice: HTMLElement): void {
  const optOut = getOptOut(config, getState());
  const { choice, signal } = notice.dataset;
  const button = notice.querySelector('button');
  const status = notice.querySelector('output');
  const hadFocus = button !== null && button === document.activeElement;
  if (button) button.hidden = optOut !== null;
  if (status) status.textContent = (optOut && { choice, signal }[optOut]) ?? '';
  if (hadFocus && optOut) status?.focus({ preventScroll: true });
}
