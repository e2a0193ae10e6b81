/**
 * The URLs of a `Link` header, by relation (RFC 8288). Relations are compared case-sensitively: WordPress writes them in lower
 * case.
 *
 * @param header such as `<https://example.org/wp-json/>; rel="https://api.w.org/"`
 */
export function parseLinkHeader(header: string | null): Map<string, string> {
  const links = new Map<string, string>();
  // The URL ends at its bracket: it may contain commas and semicolons.
  for (const [, url = '', parameters = ''] of (header ?? '').matchAll(/<([^<>]*)>([^<]*)/g)) {
    const rel = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]+))/i.exec(parameters);
    for (const name of (rel?.[1] ?? rel?.[2] ?? '').split(/\s+/)) {
      if (name && !links.has(name)) links.set(name, url);
    }
  }
  return links;
}
