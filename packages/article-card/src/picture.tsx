import { version, type ElementType } from 'react';
import { safeHref, type Image } from '@broadsheet/content';
import { image as imageClass } from './article-card.css.ts';

// React 18 knows the attribute by its HTML name only, React 19 by its DOM name only.
const fetchPriority = version < '19' ? 'fetchpriority' : 'fetchPriority';

/**
 * The picture of a card; nothing where there is none that may be shown. Renders an `<img>`.
 * A function rather than a component, as it costs a page of cards neither bytes nor time.
 */
export function picture(
  image: Image | null | undefined,
  ImageComponent: ElementType,
  sizes: string,
  priority: boolean | undefined,
) {
  const src = safeHref(image?.src);
  return (
    image &&
    src && (
      <ImageComponent
        src={src}
        alt={image.alt ?? ''}
        // The box decides the measure; these are for components that cannot do without, such as next/image.
        width={image.width ?? 1600}
        height={image.height ?? 1000}
        srcSet={image.srcSet || undefined}
        sizes={image.sizes || (priority ? sizes : `auto, ${sizes}`)}
        {...(priority ? { [fetchPriority]: 'high' } : { loading: 'lazy', decoding: 'async' })}
        className={imageClass}
        data-focal-point={image.focalPoint && edges(image.focalPoint)}
      />
    )
  );
}

/**
 * An edge or the middle, across and down, which a stylesheet can name: a strict content security policy allows no inline style.
 */
function edges({ x, y }: NonNullable<Image['focalPoint']>): string {
  return `${Math.round(x * 2)} ${Math.round(y * 2)}`;
}
