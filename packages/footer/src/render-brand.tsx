import type { ElementType, ReactNode } from 'react';
import { hasText } from '@broadsheet/content';
import { getKeys, linkOrText, renderLogo } from '@internal/react';
import * as styles from './footer.css.ts';
import type { FooterLogo, SocialLink } from './types.ts';

interface BrandOptions {
  logo: FooterLogo | ReactNode;
  description: string | null | undefined;
  profiles: readonly SocialLink[];
  labels: { social: string };
  linkComponent: ElementType;
  imageComponent: ElementType;
}

/** Logo, description and profiles, each where there is one. */
export function renderBrand({
  logo,
  description,
  profiles,
  labels,
  linkComponent,
  imageComponent,
}: BrandOptions) {
  const keys = getKeys(profiles, ({ href, label }) => [href, label]);
  return (
    <div className={styles.brand}>
      {isLogo(logo)
        ? renderLogo(logo, {
            linkComponent,
            imageComponent,
            className: styles.logo,
            imageClassName: styles.logoImage,
            loading: 'lazy',
          })
        : logo && <div className={styles.logo}>{logo}</div>}
      {hasText(description) && (
        <p dir="auto" className={styles.description}>
          {description}
        </p>
      )}
      {profiles.length > 0 && (
        <ul className={styles.social} aria-label={labels.social}>
          {profiles.map((profile, index) => (
            <li key={keys[index]}>{renderProfile(profile, linkComponent)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function renderProfile(
  { label, href, icon, lang, hrefLang }: SocialLink,
  linkComponent: ElementType,
) {
  return linkOrText(
    { href, lang, hrefLang, rel: 'me', event: 'social', linkComponent, className: styles.link },
    icon && (
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
    ),
    <bdi className={styles.socialLabel} data-visually-hidden={icon ? true : undefined}>
      {label}
    </bdi>,
  );
}

function isLogo(logo: FooterLogo | ReactNode): logo is FooterLogo {
  return (
    typeof logo === 'object' &&
    logo !== null &&
    ('alt' in logo || 'src' in logo || 'drawing' in logo)
  );
}
