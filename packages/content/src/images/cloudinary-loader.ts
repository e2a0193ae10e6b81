import { parseHttpUrl, toPixels, type ImageLoader } from './image-loader.ts';

const delivery = /\/(?:image|video)\/(?:upload|fetch)\//;

// One component of a transformation, `w_300,c_fill`, by the names of Cloudinary's parameters, as a folder may look alike.
const parameters =
  'a|ac|af|ar|b|bo|br|c|co|cs|d|dl|dn|dpr|du|e|eo|f|fl|fn|fps|g|h|if|ki|l|o|p|pg|q|r|so|sp|t|u|vc|vs|w|x|y|z';
const component = new RegExp(`^(?:${parameters})_[^/,]+(?:,(?:${parameters})_[^/,]+)*$`);

/** Cloudinary. The size is added as the last component of the transformation. A signed URL (`s--…--`) is returned as it is. */
export const cloudinaryLoader: ImageLoader = ({ src, width, height, quality }) => {
  const targetWidth = toPixels(width);
  const url = parseHttpUrl(src)?.href ?? '';
  const match = delivery.exec(url);
  const start = match ? match.index + match[0].length : 0;
  const segments = url.slice(start).split('/');
  if (!match || targetWidth === undefined || segments[0]?.startsWith('s--')) return src;

  const targetHeight = toPixels(height);
  const end = segments.findIndex((segment) => !component.test(segment));
  const size =
    targetHeight === undefined
      ? `w_${targetWidth},c_limit`
      : `w_${targetWidth},h_${targetHeight},c_fill`;
  segments.splice(Math.max(end, 0), 0, `${size},q_${quality ?? 'auto'},f_auto`);
  return url.slice(0, start) + segments.join('/');
};
