import type { Image } from '../model/image.ts';

/** Wider than any card on any screen. */
const maxUsefulWidth = 2560;

/**
 * The image that stands for an entry: the largest useful size of its first image that is large enough; else the one of its body;
 * else a small one.
 *
 * @param groups the likeliest first; in each the same image in several sizes
 */
export function chooseImage(groups: readonly Image[][], bodyImage?: Image): Image | undefined {
  const images = groups.flatMap((group) => {
    const usable = group.filter((image) => !isDecorative(image.src) && !isIcon(image));
    return getLargest(usable) ?? [];
  });
  const large = images.find((image) => !isSmall(image));
  if (large || (bodyImage && !isSmall(bodyImage))) return large ?? bodyImage;
  return images[0] ?? bodyImage;
}

/** An image without a width may be the original. */
function getLargest(images: readonly Image[]): Image | undefined {
  const useful = images.filter(({ width = 0 }) => width <= maxUsefulWidth);
  const [largest] = useful.toSorted((left, right) => (right.width ?? 0) - (left.width ?? 0));
  if (!largest || !isSmall(largest)) return largest ?? images[0];
  return useful.find((image) => !isSmall(image)) ?? largest;
}

/** Known to be too small for a card. */
export function isSmall(image: Image): boolean {
  return isBelow(image, 200);
}

/** Known to be an icon or a tracking pixel. */
export function isIcon(image: Image): boolean {
  return isBelow(image, 50);
}

function isBelow({ src, width, height }: Image, limit: number): boolean {
  return [width, height, getWidthInUrl(src)].some((each) => each !== undefined && each < limit);
}

/** Of Blogger (`/s72-c/`, `=s72-c`) and WordPress (`-150x150.jpg`). */
function getWidthInUrl(src: string): number | undefined {
  const blogger = /[/=](?:s|w)(\d{2,4})(?:-[a-z\d]+)*(?:\/|$)/.exec(src)?.[1];
  const wordpress = /-(\d{2,4})x\d{2,4}\.[a-z]+$/.exec(src)?.[1];
  const found = blogger ?? wordpress;
  return found === undefined ? undefined : Number(found);
}

/** A portrait, an emoji or a counter instead of an image of the entry. */
export function isDecorative(src: string): boolean {
  const { hostname, pathname } = new URL(src);
  return (
    /(?:^|\.)gravatar\.com$/.test(hostname) ||
    /^(?:pixel|stats?|analytics|counter|b|sb|ad|ads|feeds)\.(?:wp|wordpress|feedburner|scorecardresearch|doubleclick|google-analytics)\.(?:com|net)$/.test(
      hostname,
    ) ||
    /\/(?:avatars?|emojis?|smilies|smileys)\/|\/(?:pixel|spacer|blank|transparent|1x1)\.[a-z]+$/i.test(
      pathname,
    )
  );
}
