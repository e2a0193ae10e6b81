import { toPixels, parseHttpUrl, type ImageLoader } from './image-loader.ts';

/**
 * imgix, on its own hosts or on yours. What stands in the address besides size and quality stays. A signed address (`s=`) would
 * no longer be valid, and stays whole.
 */
export const imgixLoader: ImageLoader = ({ src, width, height, quality }) => {
  const url = parseHttpUrl(src);
  const wide = toPixels(width);
  if (!url || wide === undefined || url.searchParams.has('s')) return src;

  const high = toPixels(height);
  const { searchParams } = url;
  for (const name of ['w', 'h', 'dpr', 'ar', 'max-w', 'max-h']) searchParams.delete(name);
  searchParams.set('w', String(wide));
  if (high !== undefined) searchParams.set('h', String(high));
  searchParams.set('fit', high === undefined ? 'max' : 'crop');
  if (!searchParams.has('auto')) searchParams.set('auto', 'format');
  if (quality) searchParams.set('q', String(quality));
  return url.href;
};
