import type { Image } from '../model/image.ts';
import { countOf } from '../record/read-unknown.ts';
import { withoutMissing } from '../record/omit-undefined.ts';
import { absolute } from './to-absolute-url.ts';
import type { ImageNode } from './types.ts';
import { textOf } from './trim-text.ts';

/**
 * A picture in structured data; `undefined` where there is none, or none with an absolute address.
 *
 * @param source who speaks: the name of the builder
 */
export function imageNode(
  source: string,
  image: Image | string | null | undefined,
  base: string | undefined,
): ImageNode | undefined {
  const { src, alt, width, height }: Partial<Image> =
    typeof image === 'string' ? { src: image } : (image ?? {});
  const url = absolute(source, src, base);
  if (!url) return undefined;
  return withoutMissing<ImageNode>({
    '@type': 'ImageObject',
    url,
    width: countOf(width)?.toString(),
    height: countOf(height)?.toString(),
    caption: textOf(alt),
  });
}
