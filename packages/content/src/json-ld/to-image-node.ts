import type { Image } from '../model/image.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { toPositiveInteger } from '../record/read-unknown.ts';
import { trimText } from './schema-values.ts';
import { toAbsoluteUrl } from './to-absolute-url.ts';
import type { ImageNode } from './types.ts';

/**
 * An image; `undefined` where there is none, or none with an absolute URL.
 *
 * @param source the name of the builder, for warnings
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
