import { windows1252 } from '../../text/windows-1252.ts';
import { sourceError } from '../source-error.ts';

/**
 * The body of a response as text, in the encoding of its byte order mark, or else of the `Content-Type` header, or else of the
 * XML declaration, or else UTF-8 (RFC 7303 §3). Invalid bytes become U+FFFD.
 *
 * @param requested the URL without its query, for the error
 * @throws a `SourceError` of reason `encoding` where the encoding is unknown, and the text is not UTF-8 anyway
 */
export function decodeBody(
  bytes: Uint8Array,
  contentType: string | null,
  requested = 'The response',
): string {
  const named = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType?.slice(0, 1000) ?? '')?.[1];
  const encoding = detectUnicode(bytes) ?? without16(named, bytes) ?? getDeclared(bytes) ?? 'utf-8';
  const decoder = createDecoder(encoding);
  let text = '';
  try {
    text = decoder.decode(bytes);
  } catch {
    const message = `${requested} has an unknown encoding: have it sent in UTF-8.`;
    throw sourceError('badShape', message, { reason: 'encoding' });
  }
  if (decoder.encoding !== 'windows-1252') return text;
  // Some releases of Node decode it as ISO 8859-1, which loses quotes, dashes and €.
  return text.replace(/[\u0080-\u009F]/g, (sign) => windows1252[sign.charCodeAt(0) - 128]!);
}

/** By its mark, or else by the first characters of the declaration in UTF-16 (XML 1.0, appendix F). */
function detectUnicode([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second === 0x3c && third === 0 ? 'utf-16be' : undefined;
}

/** The encoding of the declaration, which is always in ASCII. */
function getDeclared(bytes: Uint8Array): string | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, 200)).trimStart();
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(beginning)?.[1];
  return without16(declared, bytes);
}

/** What could be read as ASCII is not in UTF-16, even if it is declared as such (HTML §13.2.3.3). */
function without16(encoding: string | undefined, [first, second]: Uint8Array): string | undefined {
  const isWide = first === 0 || second === 0;
  return encoding && /^(?:utf-?16|ucs-?2|unicode)/i.test(encoding) && !isWide
    ? undefined
    : encoding;
}

/** Of an unknown encoding, a decoder that takes UTF-8 alone. */
function createDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder('utf-8', { fatal: true });
  }
}
