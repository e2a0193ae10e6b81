import * as styles from './jobs-widget.css.ts';

/**
 * As many empty rows as there will be positions, each of the measure of a row of one line. Renders a `<ul>` that
 * assistive technology does not see: it has nothing to say.
 */
export function SkeletonRows({ count }: { count: number }) {
  return (
    <ul className={styles.list} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <li key={index} className={styles.row}>
          <span className={styles.line}>
            {/* A space that does not break is as high as a line of text. */}
            <span className={styles.boneOfTitle}>{'\u00A0'}</span>
            <span className={styles.boneOfPlace}>{'\u00A0'}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
