/** Every value that a `Cookie` header, or `document.cookie`, has under exactly this name. Parent domains may set the same name. */
export function getCookieValues(cookies: string, name: string): string[] {
  return cookies.split(';').flatMap((pair) => {
    const [key, value] = pair.trim().split(/=(.*)/s);
    return key === name ? [value ?? ''] : [];
  });
}

/**
 * The cookies of the page. It throws where they may not be read, as in a frame in a sandbox.
 *
 * By the prototype: in a page with an `<img name="cookie">` the property of the document is that image.
 */
export function readCookies(): string {
  return String(Reflect.get(Document.prototype, 'cookie', document));
}

/** Sets one cookie. It throws where that is not allowed. */
export function setCookie(text: string): void {
  Reflect.set(Document.prototype, 'cookie', text, document);
}
