import type { Image } from '../model/image.ts';
import { toPositiveInteger } from '../record/read-unknown.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { toAbsoluteUrl } from './to-absolute-url.ts';
import type { ImageNode } from './types.ts';
import { trimText } from './trim-text.ts';

/**
 * A picture in structured data; `undefined` where there is none, or none with an absolute address.
 *
 * @param source who speaks: the name of the builder
 */
export function toImageNode(
  source: string,
  image: Image | string | null | undefined,
  base: string | undefined,
): ImageNode | undefined {
  const { src, alt, width, height }: Partial<Image> =
    typeof image === 'string' ? { src: image } : (image ?? {});
  const url = toAbsoluteUrl(source, src, base);
  if (!url) return undefined;
  return omitUndefined<ImageNode>({
    '@type': 'ImageObject',
    url,
    width: toPositiveInteger(width)?.toString(),
    height: toPositiveInteger(height)?.toString(),
    caption: trimText(alt),
  });
}
