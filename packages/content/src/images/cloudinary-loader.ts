import { toPixels, parseHttpUrl, type ImageLoader } from './image-loader.ts';

const delivery = /\/(?:image|video)\/(?:upload|fetch)\//;

// One step of a transformation, `w_300,c_fill`, by the names that Cloudinary gives its parameters: a folder may look alike.
const parameters =
  'a|ac|af|ar|b|bo|br|c|co|cs|d|dl|dn|dpr|du|e|eo|f|fl|fn|fps|g|h|if|ki|l|o|p|pg|q|r|so|sp|t|u|vc|vs|w|x|y|z';
const step = new RegExp(`^(?:${parameters})_[^/,]+(?:,(?:${parameters})_[^/,]+)*$`);

/**
 * Cloudinary. The size becomes the last step of the transformation, so that what stands there already stays. A signed address
 * (`s--…--`) would no longer be valid, and stays whole.
 */
export const cloudinaryLoader: ImageLoader = ({ src, width, height, quality }) => {
  const wide = toPixels(width);
  const address = parseHttpUrl(src)?.href ?? '';
  const place = delivery.exec(address);
  const start = place ? place.index + place[0].length : 0;
  const parts = address.slice(start).split('/');
  if (!place || wide === undefined || parts[0]?.startsWith('s--')) return src;

  const high = toPixels(height);
  const end = parts.findIndex((part) => !step.test(part));
  const size = high === undefined ? `w_${wide},c_limit` : `w_${wide},h_${high},c_fill`;
  parts.splice(Math.max(end, 0), 0, `${size},q_${quality ?? 'auto'},f_auto`);
  return address.slice(0, start) + parts.join('/');
};
