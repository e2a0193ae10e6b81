import { toPixels, parseHttpUrl, type ImageLoader } from './image-loader.ts';

const ownHost = /^i[0-3]\.wp\.com$/;

/**
 * Photon, the image service of WordPress.com and Jetpack (`i0.wp.com`). It may be used for sites that are there, and no other. It
 * fetches originals from public hosts; it can pass on neither a query nor a port, and no SVG, so such addresses stay as they are.
 */
export const photonLoader: ImageLoader = ({ src, width, height, quality }) => {
  const url = parseHttpUrl(src);
  const wide = toPixels(width);
  const high = toPixels(height);
  const isPhoton = url !== undefined && ownHost.test(url.hostname);
  const cannotBe = !url || (!isPhoton && (url.search !== '' || url.port !== ''));
  if (cannotBe || wide === undefined || /\.svg$/i.test(url.pathname)) return src;

  const address = new URL(`https://${isPhoton ? url.host : 'i0.wp.com'}`);
  address.pathname = isPhoton ? url.pathname : `/${url.hostname}${url.pathname}`;
  const isSecure = isPhoton ? url.searchParams.has('ssl') : url.protocol === 'https:';
  // Its arguments stand in the query with a comma, not with `%2C`, as its own addresses have it.
  const size = high === undefined ? `w=${wide}` : `resize=${wide},${high}`;
  const wanted = [size, ...(quality ? [`quality=${quality}`] : []), ...(isSecure ? ['ssl=1'] : [])];
  address.search = wanted.join('&');
  return address.href;
};
