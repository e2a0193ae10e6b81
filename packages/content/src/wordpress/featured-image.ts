import type { Image } from '../model/image.ts';
import { toPositiveInteger, toRecord, type UnknownRecord } from '../record/read-unknown.ts';
import { toPlainText } from '../text/html-to-text.ts';
import { toWebUrl } from '../url/to-web-url.ts';

interface FeaturedImageOptions {
  /** The URL in Jetpack's field. */
  fallback: unknown;
  /** What relative URLs are relative to. */
  base: string;
}

/**
 * The featured image of a post, with all its sizes that are not cropped. `undefined` where there is none: an error is embedded
 * for an image of a draft, and the index of the API for a deleted one.
 *
 * @param media what is embedded in the post, unchecked
 */
export function getFeaturedImage(
  media: unknown,
  { fallback, base }: FeaturedImageOptions,
): Image | undefined {
  const { source_url: source, media_type: type, alt_text: alt, media_details } = toRecord(media);
  const src = toWebUrl(source, base);
  if (src === undefined || (type !== undefined && type !== 'image')) {
    const fallbackSrc = toWebUrl(fallback, base);
    return fallbackSrc === undefined ? undefined : { src: fallbackSrc };
  }
  const details = toRecord(media_details);
  const width = toPositiveInteger(details.width);
  const height = toPositiveInteger(details.height);
  const image: Image = { src };
  if (toPlainText(alt)) image.alt = toPlainText(alt);
  if (width && height) {
    Object.assign(image, { width, height });
    const srcSet = buildSrcSet(details, { src, width, height, base });
    if (srcSet) image.srcSet = srcSet;
  }
  return image;
}

interface Size {
  width: number;
  height: number;
}

/** The narrowest first, one of each width. */
function buildSrcSet(
  { sizes }: UnknownRecord,
  { base, ...original }: Size & { src: string; base: string },
): string | undefined {
  const found = new Map([[original.width, original.src]]);
  for (const [name, size] of Object.entries(toRecord(sizes))) {
    const { source_url: source, ...dimensions } = toRecord(size);
    const url = toWebUrl(source, base);
    const width = toPositiveInteger(dimensions.width);
    const height = toPositiveInteger(dimensions.height);
    if (!url || !width || !height || name === 'thumbnail') continue;
    const isUncropped = hasSameAspectRatio({ width, height }, original);
    if (isUncropped && width < original.width && !found.has(width)) found.set(width, url);
  }
  if (found.size < 2) return undefined;
  return [...found]
    .toSorted(([left], [right]) => left - right)
    .map(([width, url]) => `${url.replace(/,$/, '%2C')} ${width}w`)
    .join(', ');
}

/** Whether it is scaled and not cropped. Rounding may be off by a pixel in either dimension. */
function hasSameAspectRatio(size: Size, original: Size): boolean {
  return (
    Math.abs((size.width * original.height) / original.width - size.height) <= 1 ||
    Math.abs((size.height * original.width) / original.height - size.width) <= 1
  );
}
