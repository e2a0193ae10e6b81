import { version } from 'react';
import { safeImageSrc, type Image } from '@broadsheet/content';
import { getElementType } from '@internal/react';
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
          data-focal-point={toEdges(image.focalPoint)}
        />
      )}
    </div>
  );
}

/** For each axis the start, the middle or the end: what the stylesheet knows, as a strict CSP allows no inline style. */
function toEdges(point: Image['focalPoint'] | null): string | undefined {
  const toEdge = (share: number) => (share < 0.25 ? 0 : share >= 0.75 ? 2 : 1);
  return point ? `${toEdge(point.x)} ${toEdge(point.y)}` : undefined;
}
