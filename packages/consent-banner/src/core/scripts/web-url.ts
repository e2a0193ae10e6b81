/** Whether a URL is of the web, as the browser's own parser reads it in this page. */
export function isWebUrl(url: string): boolean {
  return resolve(url) !== undefined;
}

/** Whether a frame may show it: of the web, and never this page's own empty or script URL. */
export function isFrameUrl(url: string): boolean {
  return url.trim() !== '' && isWebUrl(url);
}

/** The URL as the browser resolves it, if it is one of the web. */
export function resolve(url: string): URL | undefined {
  try {
    const resolved = new URL(url, document.baseURI);
    return /^https?:$/.test(resolved.protocol) ? resolved : undefined;
  } catch {
    return undefined;
  }
}
