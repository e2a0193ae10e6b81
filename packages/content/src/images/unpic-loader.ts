import { toPixels, parseHttpUrl, type ImageLoader } from './image-loader.ts';

/** `transformUrl` of the package `unpic`, which knows some thirty services. */
export type TransformUrl = (options: {
  url: string;
  width?: number;
  height?: number;
  quality?: number;
}) => string | URL | undefined;

/**
 * A loader by `unpic`, for sites whose pictures come from several services: `unpicLoader(transformUrl)`. The function is passed in,
 * so nobody installs the package who does not use it. Addresses of Photon, and signed ones, it would break: those stay as they are.
 */
export function unpicLoader(transformUrl: TransformUrl): ImageLoader {
  return ({ src, width, height, quality }) => {
    const url = parseHttpUrl(src);
    const wide = toPixels(width);
    if (!url || wide === undefined || isFragile(url)) return src;
    try {
      const high = toPixels(height);
      const options = { url: src, width: wide, ...(high ? { height: high } : {}) };
      return String(transformUrl(quality ? { ...options, quality } : options) ?? src);
    } catch {
      return src;
    }
  };
}

function isFragile({ hostname, pathname, searchParams }: URL): boolean {
  return (
    /^i[0-3]\.wp\.com$/.test(hostname) || searchParams.has('s') || /\/s--[^/]+--\//.test(pathname)
  );
}
