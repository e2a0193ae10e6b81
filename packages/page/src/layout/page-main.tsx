import type { ComponentProps, ElementType } from 'react';
import { clsx } from 'clsx/lite';
import * as styles from './page-main.css.ts';

export interface PageMainProps extends ComponentProps<'main'> {
  /**
   * `div` for a page inside a `<main>` of your own: it has neither an `id` nor a `tabIndex` by itself.
   * @default "main"
   */
  element?: 'main' | 'div' | undefined;
}

/**
 * The content of a page between header and footer: its width, its gutters, and the distance between its sections. Renders a `<main>`
 * with the id `main`, which is the target of `SkipLink`.
 */
export function PageMain({ element, className, ...rest }: PageMainProps) {
  const Root = (element === 'div' ? 'div' : 'main') as ElementType;
  // Focusable by a skip link, and not by the Tab key.
  const target = Root === 'main' && { id: 'main', tabIndex: -1 };
  return (
    <Root
      {...target}
      {...rest}
      className={clsx(styles.root, className)}
      data-broadsheet-component="page-main"
    />
  );
}
