import type { Image } from '../model/image.ts';
import { toPixels, type ImageLoader } from './image-loader.ts';

/** The sizes in which an image is offered. */
export interface ResponsiveImageOptions {
  /**
   * The widths to offer, in pixels. None is wider than the original, where its width is known.
   * @default [320, 480, 640, 800, 960, 1280, 1600, 1920]
   */
  widths?: readonly number[] | undefined;
  /** Crops it to this ratio of width to height. */
  aspectRatio?: number | undefined;
  /** From 1 to 100. */
  quality?: number | undefined;
}

const defaultWidths = [320, 480, 640, 800, 960, 1280, 1600, 1920];

/**
 * An image with a `srcSet` of the sizes of an image service. One that the loader does not change has no `srcSet`.
 *
 * @param image of an article; `null` and `undefined` are returned as they are
 * @param loader of the service
 */
export function responsiveImage<Given extends Image | null | undefined>(
  image: Given,
  loader: ImageLoader,
  { widths = defaultWidths, aspectRatio, quality }: ResponsiveImageOptions = {},
): Given {
  if (!image?.src) return image;
  const { src } = image;
  const ratio = aspectRatio && aspectRatio > 0 ? aspectRatio : undefined;
  const load = (width: number) =>
    loader({ src, width, height: ratio && Math.round(width / ratio), quality });

  const widthByUrl = new Map(
    getCandidateWidths(widths, image.width).map((width) => [load(width), width]),
  );
  // A loader that returns the original does not support it.
  if (widthByUrl.has(src) || widthByUrl.size === 0) return image;
  const srcSet = [...widthByUrl]
    .map(([url, width]) => `${url.replace(/,$/, '%2C')} ${width}w`)
    .join(', ');
  const [widest = src] = [...widthByUrl.keys()].slice(-1);
  const width = widthByUrl.get(widest);
  const size = ratio && width ? { width, height: Math.round(width / ratio) } : {};
  return { ...image, ...size, src: widest, srcSet };
}

/** The narrowest first. An original narrower than all of them is offered in its own width. */
function getCandidateWidths(
  widths: readonly number[],
  originalWidth: number | undefined,
): number[] {
  const max = toPixels(originalWidth) ?? Number.POSITIVE_INFINITY;
  const offered = widths.filter((width) => toPixels(width) !== undefined && width <= max);
  const candidates = offered.length > 0 || max === Number.POSITIVE_INFINITY ? offered : [max];
  return [...new Set(candidates)].toSorted((left, right) => left - right);
}
