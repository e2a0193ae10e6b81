import type { ElementType, ReactNode } from 'react';
import { safeHref } from '@broadsheet/content';
import { hasText, LinkOrText } from '@internal/react';
import * as styles from './mega-menu-header.css.ts';

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

interface LogoProps extends HeaderLogo {
  isCurrent: boolean;
  linkComponent: ElementType;
  imageComponent: ElementType;
}

/** The way home. Renders an `<a>`, or a `<span>` when there is nowhere to go. */
export function Logo({
  alt,
  href,
  src,
  width,
  height,
  drawing,
  isCurrent,
  linkComponent,
  imageComponent: Image,
}: LogoProps) {
  const name = hasText(alt) ? alt : '';
  const address = safeHref(src);
  return (
    <LinkOrText
      // A picture without words cannot name a link.
      href={name ? href : undefined}
      event="logo"
      linkComponent={linkComponent}
      className={styles.logo}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {drawing && (
        <>
          {drawing}
          <span className={styles.hidden}>{name}</span>
        </>
      )}
      {!drawing &&
        (address ? <Image src={address} alt={name} width={width} height={height} /> : name)}
    </LinkOrText>
  );
}
