import type { Consent } from './create-consent.ts';
import { insertScript } from './insert-script.ts';

const inert = 'template[data-consent], script[type="text/plain"][data-consent]';

/**
 * Wakes what waits for consent in plain HTML, as soon as everything that its `data-consent` names is allowed:
 * the content of `<template data-consent="ads">`, and `<script type="text/plain" data-consent="analytics" data-src="…">`.
 * Pictures and frames in a template have `data-src` for `src` (Firefox). In the order of the document, one after another; a script that fails does not stop the next. What is added to the page later is found.
 *
 * @returns ends it
 */
export function activate(consent: Consent): () => void {
  const seen = new WeakSet<Element>();
  let queue = Promise.resolve();
  const isAllowed = (element: Element) => consent.allows(idsOf(element));

  function scan(): void {
    for (const element of document.querySelectorAll<HTMLElement>(inert)) {
      if (seen.has(element) || !isAllowed(element)) continue;
      seen.add(element);
      queue = queue.then(async () => {
        // It may have been withdrawn while others ran.
        if (!isAllowed(element)) return void seen.delete(element);
        consent.hasRun(idsOf(element));
        await (element instanceof HTMLTemplateElement ? unwrap(element) : run(element));
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

/** The categories and services that an element waits for; all of them have to be allowed. */
function idsOf(element: Element): string[] {
  return element.getAttribute('data-consent')?.match(/\S+/g) ?? [];
}

/** Copies of what was parsed in a template run as if they had been in the page; Trusted Types have nothing against them. */
async function unwrap(template: HTMLTemplateElement): Promise<void> {
  const content = document.importNode(template.content, true);
  const scripts = Array.from(content.querySelectorAll<HTMLScriptElement>('script[src]'));
  const ends = scripts.filter((script) => !script.async).map(settled);
  // They were parsed with a page; from here on they would load at any time.
  for (const script of scripts) script.async = script.hasAttribute('async');
  // Firefox asks for pictures in a template while it parses the page; under this name it does not.
  for (const element of content.querySelectorAll<HTMLElement>('img[data-src], iframe[data-src]')) {
    element.setAttribute('src', element.dataset.src ?? '');
  }
  template.after(content);
  await Promise.all(ends);
}

function settled(script: HTMLScriptElement): Promise<void> {
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => resolve());
  });
}

async function run(element: HTMLElement): Promise<void> {
  const { src } = element.dataset;
  const attributes = Object.fromEntries(
    Array.from(element.attributes, ({ name, value }) => [name, value]),
  );
  // The attribute is hidden from scripts; the property is not.
  if (element.nonce) attributes.nonce = element.nonce;
  delete attributes['data-consent'];
  delete attributes['data-src'];
  if (src !== undefined) {
    const end = insertScript(src, attributes);
    return 'async' in attributes ? undefined : end;
  }
  const script = document.createElement('script');
  if (element.nonce) script.nonce = element.nonce;
  try {
    script.text = element.textContent ?? '';
    document.head.append(script);
  } catch {
    // Trusted Types take no text; a template does the same and is taken.
  }
}
