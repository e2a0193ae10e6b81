import type { ElementType } from 'react';
import { hasText, safeHref } from '@broadsheet/content';
import { linkOrText } from '@internal/react';
import type { FooterLogo } from './footer.tsx';
import * as styles from './footer.css.ts';

interface LogoProps extends FooterLogo {
  linkComponent: ElementType;
  imageComponent: ElementType;
}

/**
 * The name of the publication, as a picture or in letters. Renders an `<a>`, or a `<span>` when there is nowhere to go.
 */
export function Logo({
  alt,
  src,
  href,
  width,
  height,
  linkComponent,
  imageComponent: ImageComponent,
}: LogoProps) {
  const name = hasText(alt) ? alt : '';
  const address = safeHref(src);
  if (!name && !address) return null;
  return linkOrText(
    {
      // A picture without words cannot name a link.
      href: name ? href : undefined,
      event: 'logo',
      linkComponent,
      className: styles.logo,
    },
    address ? (
      <ImageComponent
        src={address}
        alt={name}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        className={styles.picture}
      />
    ) : (
      name
    ),
  );
}
