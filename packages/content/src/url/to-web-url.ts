/**
 * An absolute http(s) URL, percent-encoded as browsers write it, so that neither a space nor a Japanese file name breaks a
 * `srcset`. `undefined` for every other scheme and for what is no URL.
 *
 * @param base what a relative URL is relative to; without it, a relative URL gives `undefined`
 */
export function toWebUrl(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  try {
    const { protocol, href } = new URL(value, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
