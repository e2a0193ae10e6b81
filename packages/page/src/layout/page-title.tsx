import type { ComponentProps, ReactNode } from 'react';
import { hasText, warnInDevelopment } from '@broadsheet/content';
import { clsx } from 'clsx/lite';
import * as styles from './page-title.css.ts';

export interface PageTitleProps extends Omit<ComponentProps<'header'>, 'title'> {
  /** The heading of the page, plain text. Without it nothing is rendered. */
  title: string;
  /** A sentence or two below it, as text or as nodes. */
  intro?: ReactNode;
  /**
   * Hides the title from sight, not from assistive technology: a home page has its name in its header already.
   * @default false
   */
  visuallyHidden?: boolean | undefined;
}

/** The title of a page, with an introduction. Renders a `<header>` with the `<h1>`; its children stand below the introduction. */
export function PageTitle({
  title,
  intro,
  visuallyHidden,
  className,
  children,
  ...rest
}: PageTitleProps) {
  if (!hasText(title)) {
    warnInDevelopment('PageTitle', 'nothing is shown; `title` is a text, not', title);
    return null;
  }
  return (
    <header
      {...rest}
      className={clsx(styles.root, className)}
      data-broadsheet-component="page-title"
      data-visually-hidden={visuallyHidden ? '' : undefined}
    >
      <h1 dir="auto" className={styles.title}>
        {title}
      </h1>
      {isShown(intro) && <p className={styles.intro}>{intro}</p>}
      {children}
    </header>
  );
}

/** What React would render something for. */
function isShown(node: ReactNode): boolean {
  return typeof node === 'string'
    ? hasText(node)
    : node !== undefined && node !== null && node !== false;
}
