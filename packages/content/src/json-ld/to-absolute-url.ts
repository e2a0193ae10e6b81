import { warnInDevelopment } from '../development/warn-in-development.ts';
import { toWebUrl } from '../url/to-web-url.ts';

/** The option of all builders that write URLs. */
export interface BaseOption {
  /** The URL of the site, or of the page, to make relative URLs absolute. */
  base?: string | undefined;
}

/**
 * An absolute http(s) URL, as structured data needs it. Any other is left out, with a development warning.
 *
 * @param source the name of the builder
 * @param href absolute, or relative to `base`
 */
export function toAbsoluteUrl(
  source: string,
  href: string | null | undefined,
  base: string | undefined,
): string | undefined {
  if (href === undefined || href === null || href === '') return undefined;
  const url = toWebUrl(href, base);
  if (!url) {
    warnInDevelopment(source, 'a URL is left out, it needs http(s) and an absolute base:', href);
  }
  return url;
}
