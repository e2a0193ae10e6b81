import type { ElementType, ReactNode } from 'react';
import { hasText, safeHref, safeImageSrc } from '@broadsheet/content';
import { getElementType } from './get-element-type.ts';
import { linkOrText } from './link-or-text.ts';

/** The name of the publication as text, as an image or as a drawing; the same for header and footer. */
export interface Logo {
  /** The name, plain text; the alternative text of an image or a drawing. */
  alt: string;
  /** The home page. Without a safe URL (see `safeHref`) the logo is no link. */
  href?: string | null | undefined;
  /** The URL of an image of the name. Without a safe one the name is text. */
  src?: string | undefined;
  /** The image's intrinsic width in CSS pixels. */
  width?: number | undefined;
  /** The image's intrinsic height in CSS pixels. */
  height?: number | undefined;
  /** A drawing of the name in the colors of the page: an inline `<svg>` in `currentColor`. It wins over `src`. */
  drawing?: ReactNode;
}

interface LogoOptions {
  linkComponent: ElementType;
  imageComponent: ElementType;
  /** The class of the link, or of the text. */
  className: string;
  /** The class of the image. */
  imageClassName: string;
  /** How the image is loaded: lazily where it stands far down the page. */
  loading?: 'lazy' | undefined;
}

/**
 * The logo as a link to the home page: an `<a>`, or a `<span>` without a safe URL; nothing without a name, an image and a drawing.
 */
export function renderLogo(
  logo: Logo | null | undefined,
  { linkComponent, imageComponent, className, imageClassName, loading }: LogoOptions,
) {
  const { alt, href, src, width, height, drawing } = logo ?? {};
  const name = hasText(alt) ? alt : '';
  const imageUrl = safeImageSrc(src);
  const Image = getElementType(imageComponent, 'img');
  // An image without alternative text cannot name a link.
  const homeUrl = name ? safeHref(href) : undefined;
  if (!name && !imageUrl && !drawing) return null;
  return linkOrText(
    {
      href: homeUrl,
      event: 'logo',
      linkComponent,
      className,
      // A `<span>` without a role cannot have a name.
      role: drawing && name && !homeUrl ? 'img' : undefined,
      'aria-label': drawing && name ? name : undefined,
    },
    drawing ??
      (imageUrl ? (
        <Image
          src={imageUrl}
          alt={name}
          width={width}
          height={height}
          loading={loading}
          decoding={loading && 'async'}
          className={imageClassName}
        />
      ) : (
        name
      )),
  );
}
