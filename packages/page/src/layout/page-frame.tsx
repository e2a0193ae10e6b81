import type { ComponentProps } from 'react';
import { clsx } from 'clsx/lite';
import * as styles from './page-frame.css.ts';

/** Every prop of a `<div>`. */
export type PageFrameProps = ComponentProps<'div'>;

/**
 * Holds header, `PageMain` and footer, at least as high as the window, so that the footer of a short page stands at the end of the
 * window. Renders a `<div>`.
 */
export function PageFrame({ className, ...rest }: PageFrameProps) {
  return (
    <div
      {...rest}
      className={clsx(styles.root, className)}
      data-broadsheet-component="page-frame"
    />
  );
}
