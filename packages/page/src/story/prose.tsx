import type { ComponentProps } from 'react';
import { clsx } from 'clsx/lite';
import * as styles from './prose.css.ts';

/** Every prop of a `<div>`. */
export type ProseProps = ComponentProps<'div'>;

/**
 * The text of a story, as HTML that a content system wrote or as elements of your own: headings, lists, quotes, figures, code, tables
 * and embeds get the looks of the theme. Renders a `<div>`.
 *
 * HTML is not made harmless here: sanitize what you do not trust before it is passed as `dangerouslySetInnerHTML`.
 */
export function Prose({ className, ...rest }: ProseProps) {
  return (
    <div {...rest} className={clsx(styles.root, className)} data-broadsheet-component="prose" />
  );
}
