import { hasText, type Image } from '@broadsheet/content';

/**
 * The attributes of an image but its URL. A value of another type counts as missing: content systems write `false` for a size that
 * they do not know.
 *
 * @param width, height the size without one: CSS decides it, but components such as `next/image` require both
 */
export function getImageAttributes(
  image: Image,
  { width, height, sizes }: { width: number; height: number; sizes: string },
) {
  return {
    alt: hasText(image.alt) ? image.alt : '',
    width: toLength(image.width) ?? width,
    height: toLength(image.height) ?? height,
    srcSet: hasText(image.srcSet) ? image.srcSet : undefined,
    sizes: hasText(image.sizes) ? image.sizes : sizes,
  };
}

function toLength(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 && value < Infinity ? value : undefined;
}
