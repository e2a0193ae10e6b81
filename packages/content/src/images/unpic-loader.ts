import { parseHttpUrl, toPixels, type ImageLoader } from './image-loader.ts';

/** `transformUrl` of the package `unpic`, which supports some thirty services. */
export type TransformUrl = (options: {
  url: string;
  width?: number;
  height?: number;
  quality?: number;
}) => string | URL | undefined;

/**
 * A loader by `unpic`, for sites with images of several services: `unpicLoader(transformUrl)`. The function is passed in, so the
 * package is not a dependency. URLs of Photon and signed ones are returned as they are, as unpic would break them.
 */
export function unpicLoader(transformUrl: TransformUrl): ImageLoader {
  return ({ src, width, height, quality }) => {
    const url = parseHttpUrl(src);
    const targetWidth = toPixels(width);
    if (!url || targetWidth === undefined || isUnsupported(url)) return src;
    try {
      const targetHeight = toPixels(height);
      const size = { width: targetWidth, ...(targetHeight ? { height: targetHeight } : {}) };
      return String(transformUrl({ url: src, ...size, ...(quality ? { quality } : {}) }) ?? src);
    } catch {
      return src;
    }
  };
}

function isUnsupported({ hostname, pathname, searchParams }: URL): boolean {
  return (
    /^i[0-3]\.wp\.com$/.test(hostname) || searchParams.has('s') || /\/s--[^/]+--\//.test(pathname)
  );
}
