import { version } from 'react';
import { safeImageSrc, warnInDevelopment } from '@broadsheet/content';
import { getElementType, inDevelopment } from '@internal/react';
import * as styles from './media.css.ts';
import type { ArticleCardProps } from './types.ts';

// React 18 knows the attribute by its HTML name only, React 19 by its DOM name only.
const fetchPriority = version < '19' ? 'fetchpriority' : 'fetchPriority';

/** The box of the image. Without a safe `src` a placeholder shows in it, and `title` decides its pattern. */
export function renderMedia({
  title,
  image,
  imageComponent,
  sizes = '100vw',
  priority,
}: ArticleCardProps) {
  const src = safeImageSrc(image?.src);
  const ImageComponent = getElementType(imageComponent, 'img');
  inDevelopment(() => {
    if (image && !src) {
      warnInDevelopment(
        'ArticleCard',
        'no image is shown; write { src } with a safe URL instead of',
        image.src ?? image,
      );
    }
  });
  return (
    <div className={styles.media} data-pattern={title.length % styles.patternCount}>
      {image && src && (
        <ImageComponent
          className={styles.image}
          src={src}
          alt={image.alt ?? ''}
          // CSS decides the size; components such as next/image require these.
          width={image.width ?? 1600}
          height={image.height ?? 1000}
          srcSet={image.srcSet || undefined}
          sizes={image.sizes || (priority ? sizes : `auto, ${sizes}`)}
          // Said even where it is HTML's default: components such as next/image have another.
          loading={priority ? 'eager' : 'lazy'}
          decoding="async"
          {...{ [fetchPriority]: priority ? 'high' : undefined }}
          data-focal-x={image.focalPoint?.x}
          data-focal-y={image.focalPoint?.y}
        />
      )}
    </div>
  );
}
