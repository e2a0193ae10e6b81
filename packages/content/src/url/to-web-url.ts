/**
 * An absolute address of the Web (http or https) in the form in which browsers write it: percent-encoded, so that neither a
 * space nor a Japanese file name breaks a `srcset`. `undefined` for every other scheme and for what is no address.
 *
 * @param value anything; only strings are addresses
 * @param base what a relative address is relative to; without it, a relative address is none
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
