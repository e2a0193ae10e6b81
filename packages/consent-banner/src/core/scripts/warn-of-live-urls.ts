import { warnInDevelopment } from '@broadsheet/content';

declare const process: { env: { NODE_ENV?: string } };

const fetching =
  '[src]:not([src^="data:"]), [srcset], [poster], link[href], image[href], use[href], feImage[href], object[data]';

/** Warns a developer of a URL that Firefox fetches out of a template, whatever the visitor has chosen. */
export function warnOfLiveUrls(element: Element): void {
  try {
    if (process.env.NODE_ENV === 'production' || !(element instanceof HTMLTemplateElement)) return;
  } catch {
    // A page without a bundler has no `process`.
    return;
  }
  const found = element.content.querySelector(fetching);
  if (!found) return;
  warnInDevelopment(
    'data-consent',
    'Firefox requests what stands in a template before any consent. Write data-src, data-srcset, data-poster or data-href, as inertHtml of @broadsheet/consent-banner/server does:',
    found.outerHTML.slice(0, 100),
  );
}
