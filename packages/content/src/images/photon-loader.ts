import { parseHttpUrl, toPixels, type ImageLoader } from './image-loader.ts';

const photonHost = /^i[0-3]\.wp\.com$/;

/**
 * Photon, the image service of WordPress.com and Jetpack (`i0.wp.com`), which only their sites may use. It fetches originals from
 * public hosts, but none with a query, a port or as SVG: those URLs are returned as they are.
 */
export const photonLoader: ImageLoader = ({ src, width, height, quality }) => {
  const original = parseHttpUrl(src);
  const targetWidth = toPixels(width);
  const targetHeight = toPixels(height);
  const isPhoton = original !== undefined && photonHost.test(original.hostname);
  const isUnsupported =
    !original || (!isPhoton && (original.search !== '' || original.port !== ''));
  if (isUnsupported || targetWidth === undefined || /\.svg$/i.test(original.pathname)) return src;

  const url = new URL(`https://${isPhoton ? original.host : 'i0.wp.com'}`);
  url.pathname = isPhoton ? original.pathname : `/${original.hostname}${original.pathname}`;
  const isSecure = isPhoton ? original.searchParams.has('ssl') : original.protocol === 'https:';
  // Not `URLSearchParams`, which would encode the comma.
  const size =
    targetHeight === undefined ? `w=${targetWidth}` : `resize=${targetWidth},${targetHeight}`;
  url.search = [
    size,
    ...(quality ? [`quality=${quality}`] : []),
    ...(isSecure ? ['ssl=1'] : []),
  ].join('&');
  return url.href;
};
