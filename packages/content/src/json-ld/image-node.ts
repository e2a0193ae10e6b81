import type { Image } from '../model.ts';
import { countOf } from '../source/unknown.ts';
import { withoutMissing } from '../source/without-missing.ts';
import { absolute } from './absolute.ts';
import type { ImageNode } from './nodes.ts';
import { textOf } from './text-of.ts';

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
