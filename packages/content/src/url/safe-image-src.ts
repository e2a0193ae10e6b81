import { safeHref } from './safe-href.ts';

/**
 * The URL, if an image may be loaded from it: what `safeHref` accepts, and also `data:image/…`, as bundlers write small images, and
 * `blob:`. In an `<img>` they are pixels: scripts of an SVG do not run there. Never use it for a link.
 *
 * @param src anything; only strings are URLs
 */
export function safeImageSrc(src: unknown): string | undefined {
  return typeof src === 'string' && /^(data:image\/|blob:)/i.test(src) ? src : safeHref(src);
}
