/** What an image loader is given. */
export interface ImageLoaderOptions {
  /** The URL of the original. */
  src: string;
  /** In pixels. */
  width: number;
  /** In pixels. With it the image is cropped to that aspect ratio. */
  height?: number | undefined;
  /** From 1 to 100. */
  quality?: number | undefined;
}

/**
 * Returns the URL of an image in a size, like a loader of `next/image`. A URL that it would break is returned as it is: a signed
 * one, one that is not http(s), one of another service.
 */
export type ImageLoader = (options: ImageLoaderOptions) => string;

/** The parsed URL; `undefined` for one that is not absolute or not http(s). */
export function parseHttpUrl(src: unknown): URL | undefined {
  try {
    const url = new URL(String(src));
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A whole number of pixels; `undefined` for what is none. */
export function toPixels(value: number | undefined): number | undefined {
  return Number.isFinite(value) && value! >= 1 ? Math.round(value!) : undefined;
}
