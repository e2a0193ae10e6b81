import type { Consent } from '../consent.ts';
import { insertScript } from './insert-script.ts';

const inertElements = 'template[data-consent], script[type="text/plain"][data-consent]';

/**
 * Activates what waits for consent in plain HTML, once everything that its `data-consent` names is allowed: the content of
 * `<template data-consent="ads">`, and `<script type="text/plain" data-consent="analytics" data-src="…">`. Images and frames in
 * a template have `data-src` for `src` (Firefox). In document order, one after another; a script that fails does not stop the
 * next. What is added to the page later is found.
 *
 * @returns ends it
 */
export function activate(consent: Consent): () => void {
  const seen = new WeakSet<Element>();
  let queue = Promise.resolve();
  const isAllowed = (element: Element) => consent.allows(getWaitedFor(element));

  function scan(): void {
    for (const element of document.querySelectorAll<HTMLElement>(inertElements)) {
      if (seen.has(element) || !isAllowed(element)) continue;
      seen.add(element);
      queue = queue.then(async () => {
        // It may have been withdrawn while others ran.
        if (!isAllowed(element)) return void seen.delete(element);
        consent.hasRun(getWaitedFor(element));
        await (element instanceof HTMLTemplateElement
          ? insertTemplate(element)
          : runInertScript(element));
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
function getWaitedFor(element: Element): string[] {
  return element.getAttribute('data-consent')?.match(/\S+/g) ?? [];
}

/** Copies of what was parsed in a template run as if they had been in the page; Trusted Types have nothing against them. */
async function insertTemplate(template: HTMLTemplateElement): Promise<void> {
  const content = document.importNode(template.content, true);
  const scripts = Array.from(content.querySelectorAll<HTMLScriptElement>('script[src]'));
  const ends = scripts.filter((script) => !script.async).map(whenSettled);
  // They were parsed with a page; from here on they would load at any time.
  for (const script of scripts) script.async = script.hasAttribute('async');
  // Firefox requests images in a template while it parses the page; under this name it does not.
  for (const element of content.querySelectorAll<HTMLElement>('img[data-src], iframe[data-src]')) {
    element.setAttribute('src', element.dataset.src ?? '');
  }
  template.after(content);
  await Promise.all(ends);
}

function whenSettled(script: HTMLScriptElement): Promise<void> {
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => resolve());
  });
}

async function runInertScript(element: HTMLElement): Promise<void> {
  const { src } = element.dataset;
  if (src === undefined) return insertInlineScript(element);
  const attributes = Object.fromEntries(
    Array.from(element.attributes, ({ name, value }) => [name, value]),
  );
  // The attribute is hidden from scripts; the property is not.
  if (element.nonce) attributes.nonce = element.nonce;
  delete attributes['data-consent'];
  delete attributes['data-src'];
  const end = insertScript(src, attributes);
  return 'async' in attributes ? undefined : end;
}

function insertInlineScript(element: HTMLElement): void {
  const script = document.createElement('script');
  if (element.nonce) script.nonce = element.nonce;
  try {
    script.text = element.textContent ?? '';
    document.head.append(script);
  } catch {
    // Trusted Types take no text; a template does the same and is taken.
  }
}
