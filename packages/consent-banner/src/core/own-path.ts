/**
 * The URL, if it stays on the origin of the page whatever that is: a path, as the browser's own parser reads it. `//example.com`,
 * `/\\example.com` and a tab between two slashes lead elsewhere, and give `undefined`.
 */
export function ownPath(url: unknown): string | undefined {
  // Of two schemes, because `https:a` is relative to a page of the same one alone.
  const isOwn = ['https://a.invalid', 'http://b.invalid'].every((origin) => {
    try {
      return typeof url === 'string' && new URL(url, origin).origin === origin;
    } catch {
      return false;
    }
  });
  return isOwn && url ? (url as string) : undefined;
}
