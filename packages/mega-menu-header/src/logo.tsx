import type { ElementType, ReactNode } from 'react';
import { hasText, safeHref } from '@broadsheet/content';
import { headerLink } from './header-link.ts';

/** The name of the publication, set in letters, drawn, or as a picture. */
export interface HeaderLogo {
  /**
   * The name, plain text; beside a picture or a drawing it is heard, not seen.
   */
  alt: string;
  /**
   * The home page.
   */
  href?: string;
  /**
   * A picture of the name.
   */
  src?: string;
  /** The picture's intrinsic width in CSS pixels. */
  width?: number;
  /** The picture's intrinsic height in CSS pixels. */
  height?: number;
  /**
   * A drawing of the name that follows the colours of the page: an inline `<svg>`. It wins over `src`.
   */
  drawing?: ReactNode;
}

/** The way home: an `<a>`, or a `<span>` when there is nowhere to go. */
export function headerLogo(
  { alt, href, src, width, height, drawing }: HeaderLogo,
  linkComponent: ElementType,
  Image: ElementType,
) {
  const name = hasText(alt) ? alt : '';
  const address = safeHref(src);
  return headerLink(
    {
      // A picture without words cannot name a link.
      href: name && href,
      event: 'logo',
      linkComponent,
      'aria-label': drawing ? name : undefined,
    },
    drawing ?? (address ? <Image src={address} alt={name} width={width} height={height} /> : name),
  );
}
