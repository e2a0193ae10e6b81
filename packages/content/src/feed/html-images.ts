import type { Image } from '../model/image.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { decodeCharacterReferences } from '../text/decode-character-references.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { toPlainText } from '../text/html-to-text.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { isDecorative, isIcon, isSmall } from './choose-image.ts';
import { readAttributes } from './read-tag.ts';

// Up to the next bracket of either kind, so that a thousand unclosed tags still take linear time.
const imageTag = /<img\b[^<>]*>/gi;

/** Lazy loading keeps the URL in one of these; then `src` is a placeholder. */
const sourceNames = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file', 'src'];

/**
 * The first image of a body that is large enough to stand for it, or else the first smaller one: no emoji, avatar, icon or
 * tracking pixel, nothing in a comment, and no `data:` URL.
 *
 * @param html unchecked
 * @param base what its URL is relative to
 */
export function getBodyImage(html: string, base: string): Image | undefined {
  let smaller: Image | undefined;
  for (const [tag] of withoutComments(html).matchAll(imageTag)) {
    const attributes = getAttributes(tag);
    const image = toImage(attributes, base);
    if (!image || isEmoji(attributes) || isDecorative(image.src) || isIcon(image)) continue;
    if (/(?:^|[\s_-])avatar(?:$|[\s_-])/i.test(attributes.get('class') ?? '')) continue;
    if (!isSmall(image)) return image;
    smaller ??= image;
  }
  return smaller;
}

/** HTML with WordPress's emoji images replaced by their characters. */
export function replaceEmojiImages(html: string): string {
  return html.replace(imageTag, (tag) => {
    const attributes = getAttributes(tag);
    return isEmoji(attributes) ? escapeHtml(attributes.get('alt') ?? '') : tag;
  });
}

function toImage(attributes: ReadonlyMap<string, string>, base: string): Image | undefined {
  const [src] = [
    ...sourceNames.map((name) => attributes.get(name)),
    attributes.get('srcset')?.trim().split(/[\s,]/, 1)[0],
  ].flatMap((each) => toWebUrl(each, base) ?? []);
  if (src === undefined) return undefined;
  return omitUndefined({
    src,
    alt: toPlainText(attributes.get('alt')) || undefined,
    width: getLength(attributes, 'width'),
    height: getLength(attributes, 'height'),
  });
}

/** In pixels, from the attribute or from the style. */
function getLength(
  attributes: ReadonlyMap<string, string>,
  name: 'width' | 'height',
): number | undefined {
  const style = (attributes.get('style') ?? '').split(';').map((each) => each.split(':', 2));
  const styled = style.find(([property = '']) => property.trim().toLowerCase() === name)?.[1];
  const [, digits] =
    /^(\d{1,5})(?:px)?$/i.exec((styled ?? attributes.get(name) ?? '').trim()) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function isEmoji(attributes: ReadonlyMap<string, string>): boolean {
  return (
    /(?:^|\s)(?:wp-smiley|emoji)(?:\s|$)/.test(attributes.get('class') ?? '') ||
    (attributes.get('src') ?? '').includes('/images/core/emoji/')
  );
}

function getAttributes(tag: string): Map<string, string> {
  const attributes = readAttributes(tag.slice(0, -1), '<img'.length);
  for (const [name, value] of attributes) {
    attributes.set(name, decodeCharacterReferences(value).trim());
  }
  return attributes;
}

function withoutComments(html: string): string {
  let text = '';
  let from = 0;
  for (;;) {
    const start = html.indexOf('<!--', from);
    const end = start === -1 ? -1 : html.indexOf('-->', start);
    text += html.slice(from, start === -1 ? undefined : start);
    if (end === -1) return text;
    from = end + '-->'.length;
  }
}
