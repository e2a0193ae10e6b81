import { isSourceError, sourceError } from '../source-error.ts';
import { toCause } from './to-cause.ts';

interface ReadBodyOptions {
  /** The most bytes, after decompression. */
  maxBytes: number;
  /** The URL without its query, for the error. */
  requested: string;
}

/**
 * The bytes of a response. They are counted while they arrive, as a few compressed ones may become a gigabyte.
 *
 * @throws a `SourceError` of reason `tooLarge`, or `cutOff` where the connection breaks
 */
export async function readBody(
  response: Response,
  { maxBytes, requested }: ReadBodyOptions,
): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return join(chunks, length);
      length += value.length;
      if (length > maxBytes) {
        const message = `${requested} has more than ${maxBytes} bytes. If that is right, raise maxBytes.`;
        throw sourceError('badShape', message, { reason: 'tooLarge', status: response.status });
      }
      chunks.push(value);
    }
  } catch (error) {
    if (isSourceError(error)) throw error;
    const message = `${requested} is cut off: try again later.`;
    throw sourceError('network', message, { reason: 'cutOff', cause: toCause(error) });
  } finally {
    // The rest of a response that is too large is not read; nothing happens to one that is read.
    reader.cancel().catch(() => undefined);
  }
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
