// Browsers drop tabs and line breaks anywhere in an address, and control characters and spaces before it (WHATWG URL §4.4).
const ignoredAnywhere = /[\t\n\r]/g;
// eslint-disable-next-line no-control-regex
const ignoredAround = /^[\u0000-\u0020]+|[\u0000-\u0020]+$/g;
const scheme = /^([a-z][a-z0-9+.-]*):/i;
const safeSchemes = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * The address, if a link may lead there: http(s), mailto, tel, relative or a fragment.
 * Anything else (`javascript:`, `data:`, an empty string, no string at all) gives `undefined`. It never throws.
 * The schemes are read as browsers read them (WHATWG URL §4.4).
 */
export function safeHref(href: unknown): string | undefined {
  if (typeof href !== 'string') return undefined;
  const address = href.replace(ignoredAnywhere, '').replace(ignoredAround, '');
  if (address === '') return undefined;
  const [, name] = scheme.exec(address) ?? [];
  return name === undefined || safeSchemes.has(name.toLowerCase()) ? address : undefined;
}
