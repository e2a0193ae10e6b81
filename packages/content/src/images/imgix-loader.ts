import { parseHttpUrl, toPixels, type ImageLoader } from './image-loader.ts';

/** imgix, on any host. Parameters other than size and quality are kept. A signed URL (`s=`) is returned as it is. */
export const imgixLoader: ImageLoader = ({ src, width, height, quality }) => {
  const url = parseHttpUrl(src);
  const targetWidth = toPixels(width);
  if (!url || targetWidth === undefined || url.searchParams.has('s')) return src;

  const targetHeight = toPixels(height);
  const { searchParams } = url;
  for (const name of ['w', 'h', 'dpr', 'ar', 'max-w', 'max-h']) searchParams.delete(name);
  searchParams.set('w', String(targetWidth));
  if (targetHeight !== undefined) searchParams.set('h', String(targetHeight));
  searchParams.set('fit', targetHeight === undefined ? 'max' : 'crop');
  if (!searchParams.has('auto')) searchParams.set('auto', 'format');
  if (quality) searchParams.set('q', String(quality));
  return url.href;
};
