/** What a picture is wanted as. */
export interface ImageLoaderOptions {
  /** The address of the original. */
  src: string;
  /** In pixels. */
  width: number;
  /** In pixels. With it the picture is cropped to that shape. */
  height?: number | undefined;
  /** From 1 to 100. */
  quality?: number | undefined;
}

/**
 * Gives the address of a picture in a size: of the shape that `next/image` takes as its loader. An address that it cannot change
 * without breaking it comes back as it was: a signed one, one that is not of the Web, one of another service.
 */
export type ImageLoader = (options: ImageLoaderOptions) => string;

/** The address to be changed; `undefined` for one that is not absolute or not of the Web. */
export function parseHttpUrl(src: unknown): URL | undefined {
  try {
    const url = new URL(String(src));
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A measure in whole pixels; `undefined` for what is none. */
export function toPixels(value: number | undefined): number | undefined {
  return Number.isFinite(value) && value! >= 1 ? Math.round(value!) : undefined;
}
