import * as styles from './jobs-widget.css.ts';

/**
 * Placeholder rows while the positions load, each as high as a row of one line. Renders a `<ul>` hidden from assistive technology.
 */
export function SkeletonRows({ count }: { count: number }) {
  return (
    <ul className={styles.list} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <li key={index} className={styles.item}>
          <span className={styles.link}>
            {/* A no-break space is as high as a line of text. */}
            <span className={styles.skeletonTitle} data-length={index % 3}>
              {'\u00A0'}
            </span>
            <span className={styles.skeletonLocation}>{'\u00A0'}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
