import { decodeCharacterReferences } from '../text/decode-character-references.ts';
import type { Image } from '../model/image.ts';
import { toPlainText } from '../text/html-to-text.ts';
import { toPositiveInteger } from '../record/read-unknown.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { omitUndefined } from '../record/omit-undefined.ts';
import { escapeHtml } from '../text/escape-html.ts';

// To the next bracket of either kind, so that a thousand beginnings without an end take no time.
const images = /<img\b[^<>]*>/gi;

/**
 * The first picture of a body that shows something: no emoji, no pixel that counts readers, nothing that lies in the text itself.
 *
 * @param html unchecked
 * @param base what its address is relative to
 */
export function firstImage(html: string, base: string | undefined): Image | undefined {
  for (const [tag] of html.matchAll(images)) {
    const [width, height] = ['width', 'height'].map((name) => Number(getAttribute(tag, name)));
    const src =
      toWebUrl(getAttribute(tag, 'src'), base) ?? toWebUrl(getAttribute(tag, 'data-src'), base);
    const isPixel = (width ?? 0) === 1 || (height ?? 0) === 1;
    if (src && !isPixel && !isEmoji(tag)) {
      const measures =
        toPositiveInteger(width) && toPositiveInteger(height) ? { width, height } : {};
      return omitUndefined({
        src,
        alt: toPlainText(getAttribute(tag, 'alt')) || undefined,
        ...measures,
      });
    }
  }
  return undefined;
}

/** HTML in which the pictures that WordPress puts for emoji are characters again. */
export function withEmoji(html: string): string {
  return html.replace(images, (tag) => (isEmoji(tag) ? escapeHtml(getAttribute(tag, 'alt')) : tag));
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
