import { version, type ElementType } from 'react';
import { safeHref, type Image } from '@broadsheet/content';
import { image as imageClass } from './media.css.ts';

// React 18 knows the attribute by its HTML name only, React 19 by its DOM name only.
const fetchPriority = version < '19' ? 'fetchpriority' : 'fetchPriority';

interface ImageOptions {
  image: Image | null | undefined;
  imageComponent: ElementType;
  sizes: string;
  priority: boolean | undefined;
}

/** The image, as an `<img>`; nothing without a safe `src`. */
export function renderImage({
  image,
  imageComponent: ImageComponent,
  sizes,
  priority,
}: ImageOptions) {
  const src = safeHref(image?.src);
  return (
    image &&
    src && (
      <ImageComponent
        src={src}
        alt={image.alt ?? ''}
        // CSS decides the size; components such as next/image require these.
        width={image.width ?? 1600}
        height={image.height ?? 1000}
        srcSet={image.srcSet || undefined}
        sizes={image.sizes || (priority ? sizes : `auto, ${sizes}`)}
        {...(priority ? { [fetchPriority]: 'high' } : { loading: 'lazy', decoding: 'async' })}
        className={imageClass}
        data-focal-point={image.focalPoint && roundToEdges(image.focalPoint)}
      />
    )
  );
}

/** For each axis 0, 1 or 2 (start, middle, end): the values the stylesheet knows, as a strict CSP allows no inline style. */
function roundToEdges({ x, y }: NonNullable<Image['focalPoint']>): string {
  return `${Math.round(x * 2)} ${Math.round(y * 2)}`;
}
