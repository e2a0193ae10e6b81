/**
 * The addresses that a `Link` header names, by relation (RFC 8288). Relations are compared as they stand: the ones of
 * WordPress are in small letters.
 *
 * @param header such as `<https://example.org/wp-json/>; rel="https://api.w.org/"`
 */
export function parseLinkHeader(header: string | null): Map<string, string> {
  const links = new Map<string, string>();
  // The address may hold commas and semicolons: it ends at its bracket.
  for (const [, address = '', parameters = ''] of (header ?? '').matchAll(/<([^>]*)>([^<]*)/g)) {
    const rel = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]+))/i.exec(parameters);
    for (const name of (rel?.[1] ?? rel?.[2] ?? '').split(/\s+/)) {
      if (name && !links.has(name)) links.set(name, address);
    }
  }
  return links;
}
