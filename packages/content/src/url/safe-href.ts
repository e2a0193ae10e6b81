/**
 * The URL, if a link may lead there: `http:`, `https:`, `mailto:`, `tel:`, relative (`/path`, `path`, `//host`, `?query`) or a
 * fragment. Everything else gives `undefined`: every other scheme (`javascript:`, `data:`, `blob:`, …), a URL that cannot be
 * opened (`https://`) or encoded (half a surrogate pair), only white space, and anything but a string. It never throws, and
 * takes linear time.
 *
 * The WHATWG URL parser decides, so the scheme is the one that a browser will see, in any case, after control characters, with
 * tabs and line breaks inside: `java\nscript:` runs, and is no link. The URL is returned as it was given, except for what is
 * invisible: white space around it, control and zero-width characters before it, and tabs and line breaks in it are removed;
 * others are percent-encoded, as browsers do. It is not escaped for HTML; React does that.
 *
 * @param href anything; only strings are URLs
 */
export function safeHref(href: unknown): string | undefined {
  if (typeof href === 'string') {
    // Nearly every URL is an absolute path, a query or a fragment, alone or on a host. In printable ASCII nothing can hide, and
    // this check takes a tenth of the time of parsing.
    if (/^(https:\/\/[\w.-]+)?[/?#](?![/\\])[!-~]*$/.test(href)) return href;
    try {
      const url = href
        .replace(/^[\s\p{C}]+|[\t\n\r]/gu, '')
        .trimEnd()
        .replace(/[\s\p{C}]/gu, encodeURI);
      if (url && /^(https?|mailto|tel):/.test(new URL(url, 'https://a').href)) {
        return url;
      }
    } catch {
      // `encodeURI` throws on half a surrogate pair, `URL` on what cannot be opened.
    }
  }
  return undefined;
}
