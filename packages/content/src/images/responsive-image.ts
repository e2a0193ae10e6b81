import type { Image } from '../model/image.ts';
import { toPixels, type ImageLoader } from './image-loader.ts';

/** In which sizes a picture is offered. */
export interface ResponsiveImageOptions {
  /**
   * The widths to offer, in pixels. None is wider than the original, where its width is known.
   * @default [320, 480, 640, 800, 960, 1280, 1600, 1920]
   */
  widths?: readonly number[] | undefined;
  /** Crops it to this shape: width by height. */
  aspectRatio?: number | undefined;
  /** From 1 to 100. */
  quality?: number | undefined;
}

const standard = [320, 480, 640, 800, 960, 1280, 1600, 1920];

/**
 * A picture with a `srcSet` of sizes that an image service makes. One that the loader leaves as it is stays without.
 *
 * @param image of an article; missing ones stay missing
 * @param loader of the service
 */
export function responsiveImage<Picture extends Image | null | undefined>(
  image: Picture,
  loader: ImageLoader,
  { widths = standard, aspectRatio, quality }: ResponsiveImageOptions = {},
): Picture {
  if (!image?.src) return image;
  const { src } = image;
  const most = toPixels(image.width) ?? Number.POSITIVE_INFINITY;
  const offered = widths.filter((width) => toPixels(width) !== undefined && width <= most);
  const ladder = offered.length > 0 || most === Number.POSITIVE_INFINITY ? offered : [most];
  const ratio = aspectRatio && aspectRatio > 0 ? aspectRatio : undefined;
  const load = (width: number) =>
    loader({ src, width, height: ratio && Math.round(width / ratio), quality });

  const candidates = new Map(
    [...new Set(ladder)]
      .toSorted((left, right) => left - right)
      .map((width) => [load(width), width]),
  );
  // Addresses that are all one have not been changed.
  if (candidates.has(src) || candidates.size === 0) return image;
  const srcSet = [...candidates]
    .map(([address, width]) => `${address.replace(/,$/, '%2C')} ${width}w`)
    .join(', ');
  const [widest = src] = [...candidates.keys()].slice(-1);
  const width = candidates.get(widest);
  const measures = ratio && width ? { width, height: Math.round(width / ratio) } : {};
  return { ...image, ...measures, src: widest, srcSet };
}
