import type { ComponentProps, ElementType, ReactNode } from 'react';
import { safeHref, type PluralLabel } from '@broadsheet/content';
import { withDefaults } from '@internal/react';
import { clsx } from 'clsx/lite';
import { magnifier, renderIcon } from '../shared/icon.tsx';
import { SearchEnhancer } from './search-enhancer.tsx';
import * as styles from './site-search.css.ts';

/** The labels of the search. */
export interface SiteSearchLabels {
  /**
   * Names the field.
   * @default "Search this site"
   */
  field?: string | undefined;
  /**
   * Names the button that submits the form.
   * @default "Search"
   */
  submit?: string | undefined;
  /**
   * Names the list of suggestions.
   * @default "Suggestions"
   */
  suggestions?: string | undefined;
  /**
   * Announced when suggestions come; visually hidden.
   * @default { one: "{count} suggestion", other: "{count} suggestions" }
   */
  count?: PluralLabel | undefined;
}

export interface SiteSearchProps extends Omit<ComponentProps<'form'>, 'action' | 'method'> {
  /**
   * The page of results; the text follows as `?q=`. A query of its own is kept: a form would drop it, so it is sent as hidden
   * fields. An unsafe URL counts as absent.
   * @default "/search"
   */
  action?: string | undefined;
  /**
   * The name of the query parameter.
   * @default "q"
   */
  name?: string | undefined;
  /**
   * The text that the field begins with: on the page of results, the query.
   */
  defaultValue?: string | undefined;
  /**
   * Where suggestions are requested, `{query}` standing for the text: `/api/suggest?q={query}`. It answers a GET with JSON, a
   * list of `{ label, href? }`; one with a URL is followed, one without is searched for. A lazy module, loaded when the field
   * first has the focus, does it.
   */
  suggestionsHref?: string | undefined;
  /**
   * What renders suggestions with a URL, e.g. `next/link`. In a server component it has to be a client component.
   * @default "a"
   */
  linkComponent?: ElementType | undefined;
  /**
   * BCP 47, for the plural of the count.
   * @default "en-US"
   */
  locale?: string | undefined;
  /**
   * The labels of the search, each with an English default.
   */
  labels?: SiteSearchLabels | undefined;
  /**
   * More fields of the form, such as `<input type="hidden">`. They come after the button.
   */
  children?: ReactNode | undefined;
}

/**
 * The search of the site. Renders a `<form role="search">` that submits by GET, so that it works without JavaScript and a result
 * has a URL.
 */
export function SiteSearch({
  action,
  name = 'q',
  defaultValue,
  suggestionsHref,
  linkComponent = 'a',
  locale = 'en-US',
  labels,
  className,
  children,
  ...rest
}: SiteSearchProps) {
  const { field, submit, suggestions, count } = withDefaults(defaultLabels, labels);
  const href = safeHref(suggestionsHref);
  const { page, query } = splitQuery(safeHref(action) ?? '/search');
  const input: ComponentProps<'input'> = {
    className: styles.field,
    type: 'search',
    name,
    defaultValue,
    'aria-label': field,
    placeholder: field,
    enterKeyHint: 'search',
    autoComplete: href && 'off',
  };
  return (
    <form
      {...rest}
      // The element that has this role by itself, `<search>`, is unknown to React 18.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="search"
      action={page}
      className={clsx(styles.root, className)}
      data-broadsheet-component="site-search"
    >
      {href ? (
        <SearchEnhancer
          input={input}
          settings={{ suggestionsHref: href, label: suggestions, count, locale, linkComponent }}
        />
      ) : (
        <input {...input} />
      )}
      <button type="submit" className={styles.submit} aria-label={submit}>
        {renderIcon(magnifier, styles.submitIcon)}
      </button>
      {query
        .filter(([parameter]) => parameter !== name)
        .map(([parameter, value], index) => (
          // Fields without a state that a key would have to carry.
          <input key={index} type="hidden" name={parameter} value={value} />
        ))}
      {children}
    </form>
  );
}

/** A URL without its query, and the query's parameters. */
function splitQuery(href: string): { page: string; query: [string, string][] } {
  const [beforeHash = ''] = href.split('#', 1);
  const [path = ''] = beforeHash.split('?', 1);
  const query = new URLSearchParams(beforeHash.slice(path.length));
  return { page: path + href.slice(beforeHash.length), query: [...query] };
}

const defaultLabels: Required<SiteSearchLabels> = {
  field: 'Search this site',
  submit: 'Search',
  suggestions: 'Suggestions',
  count: { one: '{count} suggestion', other: '{count} suggestions' },
};
