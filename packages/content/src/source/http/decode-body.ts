/**
 * The body of a response as text, in the encoding of the `Content-Type` header, or else of the XML declaration, or else UTF-8.
 * An unknown encoding counts as UTF-8, and invalid bytes become U+FFFD.
 */
export function decodeBody(bytes: ArrayBuffer, contentType: string | null): string {
  // The declaration itself is in ASCII, whatever follows (XML 1.0, appendix F).
  const beginning = new TextDecoder('latin1').decode(bytes.slice(0, 200));
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(beginning.trimStart());
  const named = /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '');
  return createDecoder(named?.[1] ?? declared?.[1] ?? 'utf-8').decode(bytes);
}

function createDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}
