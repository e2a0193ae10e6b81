import type { Image } from '../model/image.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { toPositiveInteger } from '../record/read-unknown.ts';
import { decodeCharacterReferences } from '../text/decode-character-references.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { toPlainText } from '../text/html-to-text.ts';
import { toWebUrl } from '../url/to-web-url.ts';

// Up to the next bracket of either kind, so that a thousand unclosed tags still take linear time.
const imageTag = /<img\b[^<>]*>/gi;

/**
 * The first image of a body that is neither an emoji nor a tracking pixel nor a `data:` URL.
 *
 * @param html unchecked
 * @param base what its URL is relative to
 */
export function getFirstImage(html: string, base: string | undefined): Image | undefined {
  for (const [tag] of html.matchAll(imageTag)) {
    const [width, height] = ['width', 'height'].map((name) => Number(getAttribute(tag, name)));
    const src =
      toWebUrl(getAttribute(tag, 'src'), base) ?? toWebUrl(getAttribute(tag, 'data-src'), base);
    const isPixel = (width ?? 0) === 1 || (height ?? 0) === 1;
    if (src && !isPixel && !isEmoji(tag)) {
      const hasSize = toPositiveInteger(width) && toPositiveInteger(height);
      return omitUndefined({
        src,
        alt: toPlainText(getAttribute(tag, 'alt')) || undefined,
        ...(hasSize ? { width, height } : {}),
      });
    }
  }
  return undefined;
}

/** HTML with WordPress's emoji images replaced by their characters. */
export function replaceEmojiImages(html: string): string {
  return html.replace(imageTag, (tag) =>
    isEmoji(tag) ? escapeHtml(getAttribute(tag, 'alt')) : tag,
  );
}

function isEmoji(tag: string): boolean {
  return (
    /(?:^|\s)(?:wp-smiley|emoji)(?:\s|$)/.test(getAttribute(tag, 'class')) ||
    getAttribute(tag, 'src').includes('s.w.org/images/core/emoji/')
  );
}

function getAttribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    tag,
  );
  return decodeCharacterReferences(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
}
