import { warnInDevelopment } from '../development/warn-in-development.ts';
import { toWebUrl } from '../url/to-web-url.ts';

/** What all builders that write addresses take. */
export interface BaseOption {
  /** The address of the site, or of the page: what relative addresses are relative to. Structured data has absolute ones alone. */
  base?: string | undefined;
}

/**
 * An address as structured data has it: absolute, of the Web. Any other is left out, and a warning says so in development.
 *
 * @param source who speaks: the name of the builder
 * @param href absolute, or relative to `base`
 */
export function toAbsoluteUrl(
  source: string,
  href: string | null | undefined,
  base: string | undefined,
): string | undefined {
  if (href === undefined || href === null || href === '') return undefined;
  const address = toWebUrl(href, base);
  if (!address) {
    warnInDevelopment(
      source,
      'an address is left out, it needs http(s) and an absolute base:',
      href,
    );
  }
  return address;
}
