import type { ComponentProps, ElementType } from 'react';
import {
  hasText,
  safeImageSrc,
  warnInDevelopment,
  type Image,
  type Link,
} from '@broadsheet/content';
import {
  getElementType,
  getKeys,
  linkOrText,
  withDefaults,
  withText,
  type LanguageOfLink,
} from '@internal/react';
import { clsx } from 'clsx/lite';
import { getImageAttributes } from './get-image-attributes.ts';
import * as styles from './author-header.css.ts';

/** The accessible names of an author's header; each has an English default. */
export interface AuthorHeaderLabels {
  /**
   * Names the list of links; `{name}` is the author's name.
   * @default "{name} elsewhere"
   */
  links?: string | undefined;
}

export interface AuthorHeaderProps extends Omit<ComponentProps<'header'>, 'children'> {
  /** The author's name, plain text. Without it nothing is rendered. */
  name: string;
  /** What the author does, plain text. */
  jobTitle?: string | undefined;
  /** A few sentences about the author, plain text. */
  bio?: string | undefined;
  /** The portrait, cropped to a circle. It is decorative, unless it has an `alt`. */
  image?: Image | null | undefined;
  /** The author's pages elsewhere; each links with `rel="me"`, by which networks verify them. */
  links?: readonly (Link & LanguageOfLink)[] | undefined;
  /** The accessible names. */
  labels?: AuthorHeaderLabels | undefined;
  /**
   * Renders the links, such as `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType | undefined;
  /**
   * Renders the image, such as `next/image`.
   * @default "img"
   */
  imageComponent?: ElementType | undefined;
}

const defaultLabels: { [Label in keyof AuthorHeaderLabels]-?: string } = {
  links: '{name} elsewhere',
};

/** The beginning of an author's page: portrait, name, job title, bio and links. Renders a `<header>` with the `<h1>` of the page. */
export function AuthorHeader({
  name,
  jobTitle,
  bio,
  image,
  links,
  labels: given,
  linkComponent = 'a',
  imageComponent,
  className,
  ...rest
}: AuthorHeaderProps) {
  if (!hasText(name)) {
    warnInDevelopment('AuthorHeader', 'nothing is shown; `name` is a text, not', name);
    return null;
  }
  const labels = withDefaults(defaultLabels, given);
  return (
    <header
      {...rest}
      className={clsx(styles.root, className)}
      data-broadsheet-component="author-header"
    >
      <div className={styles.container}>
        {renderPortrait(image, getElementType(imageComponent, 'img'))}
        <div className={styles.text}>
          <h1 dir="auto" className={styles.name}>
            {name}
          </h1>
          {hasText(jobTitle) && (
            <p dir="auto" className={styles.jobTitle}>
              {jobTitle}
            </p>
          )}
          {hasText(bio) && (
            <p dir="auto" className={styles.bio}>
              {bio}
            </p>
          )}
          {renderLinks(
            links,
            labels.links.replace('{name}', () => name),
            linkComponent,
          )}
        </div>
      </div>
    </header>
  );
}

function renderPortrait(image: Image | null | undefined, Img: ElementType) {
  const src = safeImageSrc(image?.src);
  if (!image || !src) return null;
  return (
    <Img
      src={src}
      {...getImageAttributes(image, { width: 240, height: 240, sizes: '7.5rem' })}
      className={styles.image}
    />
  );
}

function renderLinks(links: AuthorHeaderProps['links'], label: string, linkComponent: ElementType) {
  const shown = withText(links, 'label', 'AuthorHeader');
  const keys = getKeys(shown, ({ href, label: text }) => [href, text]);
  if (shown.length === 0) return null;
  return (
    <ul aria-label={label} className={styles.links}>
      {shown.map(({ label: text, href, lang, hrefLang }, index) => (
        <li key={keys[index]}>
          {linkOrText(
            {
              href,
              lang,
              hrefLang,
              dir: 'auto',
              rel: 'me',
              event: 'author-link',
              linkComponent,
              className: styles.link,
            },
            text,
          )}
        </li>
      ))}
    </ul>
  );
}
