import type { Image } from '../model/image.ts';
import { toPlainText } from '../text/html-to-text.ts';
import { toPositiveInteger, toRecord, type UnknownRecord } from '../record/read-unknown.ts';
import { toWebUrl } from '../url/to-web-url.ts';

/**
 * The featured image of a post, with every size of it that WordPress has made and not cropped. `undefined` where there is none:
 * what is embedded may be an error, when the picture belongs to a draft, or the index of the whole API, when it was deleted.
 *
 * @param media what is embedded in the post, unchecked
 * @param fallback the address that Jetpack names
 */
export function featuredImage(media: unknown, fallback: unknown): Image | undefined {
  const { source_url: source, media_type: type, alt_text: alt, media_details } = toRecord(media);
  const src = toWebUrl(source);
  if (src === undefined || (type !== undefined && type !== 'image')) {
    const other = toWebUrl(fallback);
    return other === undefined ? undefined : { src: other };
  }
  const details = toRecord(media_details);
  const width = toPositiveInteger(details.width);
  const height = toPositiveInteger(details.height);
  const image: Image = { src };
  if (toPlainText(alt)) image.alt = toPlainText(alt);
  if (width && height) {
    Object.assign(image, { width, height });
    const srcSet = candidates(details, { src, width, height });
    if (srcSet) image.srcSet = srcSet;
  }
  return image;
}

interface Whole {
  src: string;
  width: number;
  height: number;
}

/** The narrowest first; one of a width. */
function candidates({ sizes }: UnknownRecord, { src, width, height }: Whole): string | undefined {
  const found = new Map([[width, src]]);
  for (const [name, size] of Object.entries(toRecord(sizes))) {
    const { source_url: source, ...measures } = toRecord(size);
    const address = toWebUrl(source);
    const w = toPositiveInteger(measures.width);
    const h = toPositiveInteger(measures.height);
    const isWhole = w && h && name !== 'thumbnail' && isScaled(w, h, width, height);
    if (isWhole && address && w < width && !found.has(w)) found.set(w, address);
  }
  if (found.size < 2) return undefined;
  return [...found]
    .toSorted(([left], [right]) => left - right)
    .map(([w, address]) => `${address.replace(/,$/, '%2C')} ${w}w`)
    .join(', ');
}

/** A size that was cropped shows something else. Rounding may be off by a pixel in either measure. */
function isScaled(w: number, h: number, width: number, height: number): boolean {
  return Math.abs((w * height) / width - h) <= 1 || Math.abs((h * width) / height - w) <= 1;
}
