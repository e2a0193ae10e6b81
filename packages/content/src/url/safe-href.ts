/**
 * The address, if a link may lead there: `http:`, `https:`, `mailto:`, `tel:`, relative (`/path`, `path`, `//host`,
 * `?query`) or a fragment. Every other scheme (`javascript:`, `data:`, `blob:`, …), an address that cannot be opened
 * (`https://`) or written (half a surrogate pair), white space alone and whatever is no string give `undefined`. It never
 * throws, and takes time in proportion to the length.
 *
 * The WHATWG URL parser decides, so the scheme is the one that a browser will see, in any case, behind controls, with tabs
 * and line breaks inside: `java\nscript:` runs, and is no link. The address comes back as it was given, but for what nobody
 * sees: around it white space goes, in front of it also controls and zero-width characters, in it tabs and line breaks; the
 * rest of these is percent-encoded, as a browser would. It is not escaped for HTML; React does that.
 *
 * @param href anything; only strings are addresses
 */
export function safeHref(href: unknown): string | undefined {
  if (typeof href === 'string') {
    // Nearly every address is an absolute path, a query or a fragment, alone or on a host. In printable ASCII nothing can
    // hide, and looking at the characters costs a tenth of parsing them.
    if (/^(https:\/\/[\w.-]+)?[/?#](?![/\\])[!-~]*$/.test(href)) return href;
    try {
      const address = href
        .replace(/^[\s\p{C}]+|[\t\n\r]/gu, '')
        .trimEnd()
        .replace(/[\s\p{C}]/gu, encodeURI);
      if (address && /^(https?|mailto|tel):/.test(new URL(address, 'https://a').href)) {
        return address;
      }
    } catch {
      // The encoder throws on half a surrogate pair, the parser on what cannot be opened.
    }
  }
  return undefined;
}
