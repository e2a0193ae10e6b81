// Nearly every address is an absolute path, a query or a fragment, alone or on a plain host. In printable ASCII nothing can
// hide, and looking at the characters costs a tenth of parsing them.
const plain = /^(https:\/\/[a-z.]+)?[/?#](?![/\\])[!-~]*$/;

// Browsers drop these wherever they stand in an address (WHATWG URL §4.4).
const dropped = /[\t\n\r]/g;
// White space, controls and half characters: an address may hold them in its encoded form only.
const unwritable = /[\s\p{C}]/gu;

/**
 * The address, if a link may lead there: `http:`, `https:`, `mailto:`, `tel:`, relative (`/path`, `path`, `//host`,
 * `?query`) or a fragment. Every other scheme (`javascript:`, `data:`, `blob:`, …), an address that no browser can open
 * (`https://`), white space alone and whatever is no string give `undefined`. It never throws, and takes time in proportion
 * to the length.
 *
 * The WHATWG URL parser decides, so the scheme is the one that a browser will see, in any case, behind controls, with tabs
 * and line breaks inside. The address comes back as it was given, without the white space around it, the tabs and line breaks
 * in it; other white space and controls are percent-encoded, as the browser would. It is not escaped for HTML; React does that.
 *
 * @param href anything; only strings are addresses
 */
export function safeHref(href: unknown): string | undefined {
  if (typeof href !== 'string') return undefined;
  const address = href.trim();
  if (plain.test(address)) return address;
  try {
    const written = address.replace(dropped, '').replace(unwritable, encodeURIComponent);
    return written && /^(https?|mailto|tel):/.test(new URL(written, 'https://a').href)
      ? written
      : undefined;
  } catch {
    // The parser throws on what cannot be opened, the encoder on half a character.
    return undefined;
  }
}
