import type { Image } from '../model/image.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { toPositiveInteger } from '../record/read-unknown.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import type { XmlElement } from './xml.ts';
import { getAttribute, getChildren, getChildText, getText } from './xml-values.ts';

/** The images of an entry of RSS or Atom, the likeliest first: Media RSS, enclosures, iTunes, thumbnails. */
export function getElementImages(entry: XmlElement): Image[][] {
  const groups = getChildren(entry, 'media:group');
  const media = [entry, ...groups].flatMap((owner) => getChildren(owner, 'media:content'));
  const links = getChildren(entry, 'link', 'atom:link');
  const enclosures = [
    ...getChildren(entry, 'enclosure'),
    ...links.filter((link) => getAttribute(link, 'rel') === 'enclosure'),
  ];
  const thumbnails = [entry, ...groups, ...media].flatMap((owner) =>
    getChildren(owner, 'media:thumbnail'),
  );
  return [
    media.filter(isImage),
    enclosures.filter(isImage),
    getChildren(entry, 'image'),
    getChildren(entry, 'itunes:image'),
    thumbnails,
  ].map((elements) => elements.flatMap(toImage));
}

function toImage(element: XmlElement): Image | [] {
  const url =
    getAttribute(element, 'url') ||
    getAttribute(element, 'href') ||
    getChildText(element, 'url') ||
    (element.children.length === 0 ? getText(element) : '');
  const src = toWebUrl(url, element.base);
  if (src === undefined) return [];
  const [width, height] = ['width', 'height'].map((name) =>
    toPositiveInteger(Number(getAttribute(element, name))),
  );
  return omitUndefined({ src, width, height });
}

const otherFile = /\.(?:mp[34]|m4[av]|m3u8|mov|webm|og[gav]|wav|aac|flac|pdf|html?|php|zip|swf)$/i;

/** What says nothing of itself is an image, unless its name or its duration says otherwise. */
function isImage(element: XmlElement): boolean {
  const medium = getAttribute(element, 'medium').toLowerCase();
  const type = getAttribute(element, 'type').toLowerCase();
  if (medium || type) return medium === 'image' || type.startsWith('image');
  if (getAttribute(element, 'duration')) return false;
  const url = getAttribute(element, 'url') || getAttribute(element, 'href');
  return !otherFile.test(url.split(/[?#]/, 1)[0] ?? '');
}
