import { getKeys, linkOrText, withDefaults, withText } from '@internal/react';
import { clsx } from 'clsx/lite';
import * as styles from './breadcrumbs.css.ts';
import type { BreadcrumbsLabels, BreadcrumbsProps } from './types.ts';

const defaultLabels: { [Label in keyof BreadcrumbsLabels]-?: string } = {
  navigation: 'Breadcrumbs',
};

/** The way from the home page to this one. Renders a `<nav>` with an ordered list, or nothing without a step. */
export function Breadcrumbs({
  items,
  labels: given,
  linkComponent = 'a',
  className,
  ...rest
}: BreadcrumbsProps) {
  const labels = withDefaults(defaultLabels, given);
  const steps = withText(items, 'label', 'Breadcrumbs');
  const keys = getKeys(steps, ({ href, label }) => [href, label]);
  if (steps.length === 0) return null;
  return (
    <nav
      aria-label={labels.navigation}
      {...rest}
      className={clsx(styles.root, className)}
      data-broadsheet-component="breadcrumbs"
    >
      <ol className={styles.list}>
        {steps.map(({ label, href, lang, hrefLang }, index) => {
          const isLast = index === steps.length - 1;
          return (
            <li key={keys[index]} className={styles.item}>
              {index > 0 && (
                <span className={styles.separator} aria-hidden="true">
                  /
                </span>
              )}
              {linkOrText(
                {
                  href,
                  lang,
                  hrefLang,
                  dir: 'auto',
                  event: 'breadcrumb',
                  'aria-current': isLast ? 'page' : undefined,
                  linkComponent,
                  className: styles.link,
                },
                label,
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
