import { findCategory } from '../config.ts';
import type { Consent } from '../consent.ts';
import { createActivated } from './activate-content.ts';
import { getScriptToRun, type ScriptRules } from './activate-script.ts';
import { refuseWrites, runScript } from './run-script.ts';
import { warnOfLiveUrls } from './warn-of-live-urls.ts';

/** What the page says of the HTML in which things wait. */
export interface ActivateOptions {
  /**
   * The nonce of the page's content security policy.
   * @default that of the first script in the head that has one
   */
  nonce?: string;
  /**
   * Selects HTML in which nothing is activated, such as comments of visitors.
   * @default "[data-broadsheet-untrusted]"
   */
  untrusted?: string;
}

const inertElements = 'template[data-consent], script[type="text/plain"][data-consent]';

/** Marks what was activated, for all copies of this code in the page. */
const isActivated = Symbol.for('broadsheet-consent-activated');

/**
 * Activates what waits for consent in plain HTML, once everything that its `data-consent` names is allowed: the content of
 * `<template data-consent="ads">`, and `<script type="text/plain" data-consent="analytics" data-src="…">`. In a template every
 * URL that a browser fetches stands in an attribute with `data-` in front (`data-src`, `data-srcset`, `data-poster`, `data-href`), as
 * `inertHtml` of `/server` writes it: Firefox would fetch it. In document order, one script after another; one that fails does not
 * stop the next. What is added to the page later is found.
 *
 * A script runs only if it bears the nonce of the page, or if its URL is on a host that the configuration names for what it waits for:
 * markup gets no rights that it did not have. What is essential is not activated.
 *
 * @returns ends it
 */
export function activate(
  consent: Consent,
  { nonce, untrusted = '[data-broadsheet-untrusted]' }: ActivateOptions = {},
): () => void {
  let queue = Promise.resolve();
  const isAllowed = (element: Element) =>
    isOptional(consent, element) && consent.allows(getRequiredIds(element));

  function scan(): void {
    for (const element of document.querySelectorAll<HTMLElement>(inertElements)) {
      warnOfLiveUrls(element);
      const mark = element as { [isActivated]?: true };
      if (mark[isActivated] || element.closest(untrusted) || !isAllowed(element)) continue;
      mark[isActivated] = true;
      queue = queue.then(async () => {
        // It may have been withdrawn while others ran.
        if (!isAllowed(element)) return void delete mark[isActivated];
        const ids = getRequiredIds(element);
        consent.markAsRun(ids);
        refuseWrites();
        await run(element, { config: consent.config, ids, nonce: nonce ?? findNonce() });
      });
    }
  }

  scan();
  const unsubscribe = consent.subscribe(scan);
  const observer = new MutationObserver(scan);
  observer.observe(document, { childList: true, subtree: true });
  return () => {
    unsubscribe();
    observer.disconnect();
  };
}

async function run(element: HTMLElement, rules: ScriptRules): Promise<void> {
  if (element instanceof HTMLScriptElement) {
    const script = getScriptToRun(element, rules);
    if (script) await runScript(script, (node) => document.head.append(node));
    return;
  }
  const { content, scripts } = createActivated(element as HTMLTemplateElement);
  element.after(content);
  for (const { source, place } of scripts) {
    const script = getScriptToRun(source, rules);
    if (script) await runScript(script, (node) => place.replaceWith(node));
  }
}

/** The categories and services that an element waits for; all of them have to be allowed. */
function getRequiredIds(element: Element): string[] {
  return element.getAttribute('data-consent')?.match(/\S+/g) ?? [];
}

/** What is essential runs in any case: markup must not get there. */
function isOptional({ config }: Consent, element: Element): boolean {
  return getRequiredIds(element).every((id) => findCategory(config, id)?.regime !== 'essential');
}

/** The attribute is hidden from markup; the property of the site's own script is not. */
function findNonce(): string | undefined {
  return Array.from(document.querySelectorAll<HTMLScriptElement>('head script')).find(
    (script) => script.nonce,
  )?.nonce;
}
