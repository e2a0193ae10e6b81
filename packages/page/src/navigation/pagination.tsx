import type { ElementType } from 'react';
import { formatPlural, safeHref, warnInDevelopment } from '@broadsheet/content';
import { linkOrText, withDefaults } from '@internal/react';
import { clsx } from 'clsx/lite';
import { getPageNumbers, type PageNumber } from './get-page-numbers.ts';
import * as styles from './pagination.css.ts';
import type { PaginationLabels, PaginationProps } from './types.ts';

const defaultLabels: { [Label in keyof PaginationLabels]-?: string } = {
  navigation: 'Pages',
  page: 'Page {page}',
  previous: 'Previous',
  next: 'Next',
};

/** Links to the pages of a list. Renders a `<nav>`, or nothing where there is no other page. */
export function Pagination({
  page: givenPage,
  pageCount: givenCount,
  href,
  firstHref,
  previousHref,
  nextHref,
  locale,
  labels: given,
  linkComponent = 'a',
  className,
  ...rest
}: PaginationProps) {
  const page = toCount(givenPage) || 1;
  const pageCount = toCount(givenCount);
  const labels = withDefaults(defaultLabels, given);
  if (href && !`${href}`.includes('{page}')) {
    warnInDevelopment('Pagination', 'every page has the same URL; write {page} into', href);
  }
  const hrefOf = (number: number) =>
    number === 1 && firstHref ? firstHref : href && `${href}`.replaceAll('{page}', `${number}`);
  const previous = previousHref === undefined && page > 1 ? hrefOf(page - 1) : previousHref;
  const next = nextHref === undefined && page < pageCount ? hrefOf(page + 1) : nextHref;
  const numbers = href && pageCount > 1 ? getPageNumbers(Math.min(page, pageCount), pageCount) : [];
  if (!safeHref(previous) && !safeHref(next) && numbers.length === 0) return null;
  return (
    <nav
      aria-label={labels.navigation}
      {...rest}
      className={clsx(styles.root, className)}
      data-broadsheet-component="pagination"
    >
      <div className={styles.bar}>
        {renderStep('prev', previous, labels.previous, linkComponent)}
        {renderNumbers({ numbers, page, hrefOf, locale, label: labels.page, linkComponent })}
        {renderStep('next', next, labels.next, linkComponent)}
      </div>
    </nav>
  );
}

function renderStep(
  rel: 'prev' | 'next',
  href: string | null | undefined,
  label: string,
  linkComponent: ElementType,
) {
  if (!safeHref(href)) return null;
  return linkOrText({ href, rel, event: rel, linkComponent, className: styles.step }, label);
}

interface NumbersOptions {
  numbers: readonly PageNumber[];
  /** The current page. */
  page: number;
  hrefOf: (page: number) => string | undefined;
  locale: string | undefined;
  /** Names a link, with `{page}` for the number. */
  label: string;
  linkComponent: ElementType;
}

function renderNumbers({ numbers, page, hrefOf, locale, label, linkComponent }: NumbersOptions) {
  if (numbers.length === 0) return null;
  return (
    <ol className={styles.list}>
      {numbers.map((number, index) => {
        if (number === 'gap') {
          return (
            <li key={`gap ${numbers[index - 1]}`} className={styles.gap} aria-hidden="true">
              …
            </li>
          );
        }
        const text = formatPlural('{count}', number, locale);
        return (
          <li key={number} className={styles.item}>
            {linkOrText(
              {
                href: hrefOf(number),
                event: 'page',
                linkComponent,
                className: styles.page,
                'aria-current': number === page ? 'page' : undefined,
                'aria-label': label.replace('{page}', text),
              },
              text,
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** A whole number from 0; anything else is 0. */
function toCount(value: unknown): number {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 0;
}
