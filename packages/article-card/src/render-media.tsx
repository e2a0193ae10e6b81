import { version, type ElementType } from 'react';
import { safeImageSrc, warnInDevelopment, type Image } from '@broadsheet/content';
import * as styles from './media.css.ts';

// React 18 knows the attribute by its HTML name only, React 19 by its DOM name only.
const fetchPriority = version < '19' ? 'fetchpriority' : 'fetchPriority';

interface MediaOptions extends ImageOptions {
  /** Decides the placeholder pattern. */
  title: string;
}

interface ImageOptions {
  image: Image | null | undefined;
  imageComponent: ElementType;
  sizes: string;
  priority: boolean | undefined;
}

/** The box of the image; the placeholder in it shows without an image. */
export function renderMedia(options: MediaOptions) {
  return (
    <div className={styles.media} data-pattern={options.title.length % styles.patternCount}>
      {renderImage(options)}
    </div>
  );
}

/** The image, as an `<img>`; nothing without a safe `src`. */
function renderImage({ image, imageComponent: ImageComponent, sizes, priority }: ImageOptions) {
  const src = safeImageSrc(image?.src);
  if (image && !src) {
    warnInDevelopment(
      'ArticleCard',
      'no image is shown; write { src } with a safe URL instead of',
      image.src ?? image,
    );
  }
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
        // Said even where it is HTML's default: components such as next/image have another.
        {...(priority
          ? { [fetchPriority]: 'high', loading: 'eager' }
          : { loading: 'lazy', decoding: 'async' })}
        className={styles.image}
        data-focal-point={roundToEdges(image.focalPoint)}
      />
    )
  );
}

/** For each axis 0, 1 or 2 (start, middle, end): the values the stylesheet knows, as a strict CSP allows no inline style. */
function roundToEdges(point: Image['focalPoint'] | null): string | undefined {
  const { x, y } = point ?? {};
  const round = (share: number) => Math.round(Math.min(Math.max(share, 0), 1) * 2);
  return Number.isFinite(x) && Number.isFinite(y) ? `${round(x!)} ${round(y!)}` : undefined;
}
