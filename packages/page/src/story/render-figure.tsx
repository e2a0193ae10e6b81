import { version, type ElementType, type ReactNode } from 'react';
import { hasText, safeImageSrc, warnInDevelopment, type Image } from '@broadsheet/content';
import { getImageAttributes } from './get-image-attributes.ts';
import * as styles from './story-header.css.ts';

// React 18 knows the attribute by its HTML name only, React 19 by its DOM name only.
const fetchPriority = version < '19' ? 'fetchpriority' : 'fetchPriority';

interface FigureOptions {
  image: Image | null | undefined;
  caption: ReactNode;
  credit: string | undefined;
  sizes: string;
  imageComponent: ElementType;
}

/** The image with caption and credit in a `<figure>`; nothing without a safe `src`. */
export function renderFigure({
  image,
  caption,
  credit,
  sizes,
  imageComponent: Img,
}: FigureOptions) {
  const src = safeImageSrc(image?.src);
  if (image && !src) {
    warnInDevelopment(
      'StoryHeader',
      'no image is shown; write { src } with a safe URL instead of',
      image.src ?? image,
    );
  }
  if (!image || !src) return null;
  const hasCaption = typeof caption === 'string' ? hasText(caption) : Boolean(caption);
  return (
    <figure className={styles.figure}>
      <Img
        src={src}
        {...getImageAttributes(image, { width: 1600, height: 1000, sizes })}
        {...{ [fetchPriority]: 'high', loading: 'eager' }}
        className={styles.image}
      />
      {(hasCaption || hasText(credit)) && (
        <figcaption className={styles.caption}>
          {hasCaption && <span className={styles.captionText}>{caption}</span>}
          {hasText(credit) && (
            <span dir="auto" className={styles.credit}>
              {credit}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
