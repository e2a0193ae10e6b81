/** Every value that a `Cookie` header, or `document.cookie`, has under exactly this name. Parent domains may set the same name. */
export function getCookieValues(cookies: string, name: string): string[] {
  return cookies.split(';').flatMap((pair) => {
    const [key = '', ...value] = pair.trim().split('=');
    return key === name ? [value.join('=')] : [];
  });
}

/** `document.cookie` itself: in a page with an `<img name="cookie">` the property of the document is that image. */
function getAccessor(): PropertyDescriptor | undefined {
  return Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
}

/** The cookies of the page. It throws where they may not be read, as in a frame in a sandbox. */
export function readCookies(): string {
  return String(getAccessor()?.get?.call(document));
}

/** Sets one cookie. It throws where that is not allowed. */
export function setCookie(text: string): void {
  getAccessor()?.set?.call(document, text);
}
