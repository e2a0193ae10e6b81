import { useId, type ComponentProps } from 'react';
import { safeHref, type PluralLabel } from '@broadsheet/content';
import { clsx } from 'clsx/lite';
import { icon, magnifier } from './icon.tsx';
import { SearchEnhancer } from './search-enhancer.tsx';
import * as styles from './site-search.css.ts';

/** The words of the search. */
export interface SiteSearchLabels {
  /**
   * Names the field.
   * @default "Search this site"
   */
  field?: string;
  /**
   * Names the button that sends the form.
   * @default "Search"
   */
  submit?: string;
  /**
   * Names the list of suggestions.
   * @default "Suggestions"
   */
  suggestions?: string;
  /**
   * Heard when suggestions come, and not seen.
   * @default { one: "{count} suggestion", other: "{count} suggestions" }
   */
  count?: PluralLabel;
}

export interface SiteSearchProps extends Omit<ComponentProps<'form'>, 'action' | 'method'> {
  /**
   * The page of results; the words follow as `?q=`. An unsafe address counts as absent.
   * @default "/search"
   */
  action?: string;
  /**
   * The parameter that holds the words.
   * @default "q"
   */
  name?: string;
  /**
   * The words that the field begins with: on the page of results, what was looked for.
   */
  defaultValue?: string;
  /**
   * Where suggestions are asked for, `{query}` standing for the words: `/api/suggest?q={query}`. It answers a GET with JSON, a
   * list of `{ label, href? }`; one with an address is followed, one without is looked for. Its module is loaded when the
   * field first has the focus.
   */
  suggestionsHref?: string;
  /**
   * BCP 47, for the plural of the count.
   * @default "en-US"
   */
  locale?: string;
  /**
   * The words of the search, each with an English default.
   */
  labels?: SiteSearchLabels;
}

/**
 * The search of the site. Renders a `<form role="search">` that asks by GET, so that it works without JavaScript and a result has
 * an address.
 */
export function SiteSearch({
  action,
  name = 'q',
  defaultValue,
  suggestionsHref,
  locale = 'en-US',
  labels,
  id,
  className,
  ...rest
}: SiteSearchProps) {
  const ownId = useId();
  const formId = id ?? ownId;
  const words = { ...defaultLabels, ...labels };
  const suggestions = safeHref(suggestionsHref);
  return (
    <form
      {...rest}
      id={formId}
      // The element that has this role by itself, `<search>`, is unknown to React 18.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="search"
      action={safeHref(action) ?? '/search'}
      className={clsx(styles.root, className)}
      data-broadsheet-component="site-search"
      data-suggestions={suggestions && JSON.stringify({ ...labels, href: suggestions, locale })}
    >
      <input
        className={styles.field}
        type="search"
        name={name}
        defaultValue={defaultValue}
        aria-label={words.field}
        placeholder={words.field}
        enterKeyHint="search"
        autoComplete={suggestions && 'off'}
      />
      <button type="submit" className={styles.submit} aria-label={words.submit}>
        {icon(magnifier)}
      </button>
      {suggestions && <SearchEnhancer id={formId} />}
    </form>
  );
}

const defaultLabels = { field: 'Search this site', submit: 'Search' };
