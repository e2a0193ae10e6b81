'use client';

import { Fragment, useState, type PointerEvent } from 'react';
import { formatPlural } from '@broadsheet/content';
import { linkOrText } from '@internal/react';
import { hasModifier } from '../behavior/modifiers.ts';
import * as styles from './site-search.css.ts';
import type { SuggestionSettings } from './suggestion.ts';
import { useSuggestions } from './use-suggestions.ts';

interface SuggestionsProps extends SuggestionSettings {
  field: HTMLInputElement;
}

/**
 * Makes the field of a search form a combobox with a list of suggestions (ARIA APG, "Editable combobox with list autocomplete").
 * Renders the listbox, and a live region that says how many suggestions there are.
 */
export function Suggestions(props: SuggestionsProps) {
  const { field, suggestionsHref, label, count, locale, linkComponent } = props;
  // Two React roots make the same ids by `useId`.
  const [id] = useState(() => `broadsheet-suggestions-${Math.random().toString(36).slice(2)}`);
  const { list, suggestions, active, answers, choose, close } = useSuggestions(
    field,
    suggestionsHref,
    id,
  );
  // A second answer with the same text would not be announced.
  const variation = answers % 2 ? '' : '\u00A0';
  return (
    <>
      {suggestions?.[0] && (
        // The focus stays in the field (`aria-activedescendant`).
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus
        <div ref={list} id={id} role="listbox" aria-label={label} className={styles.listbox}>
          {suggestions.map((suggestion, index) => (
            <Fragment key={index}>
              {linkOrText(
                {
                  id: `${id}-${index}`,
                  role: 'option',
                  tabIndex: -1,
                  'aria-selected': index === active,
                  href: suggestion.href,
                  event: 'suggestion',
                  linkComponent,
                  className: styles.option,
                  onPointerDown: keepFocus,
                  onClick(event) {
                    if (!event.currentTarget.matches('a')) choose(index);
                    // A link that is followed has to be there until it is; what opens in another tab leaves the list as it is.
                    else if (!hasModifier(event)) setTimeout(close);
                  },
                },
                suggestion.label,
              )}
            </Fragment>
          ))}
        </div>
      )}
      <output className={styles.status}>
        {suggestions && formatPlural(count, suggestions.length, locale) + variation}
      </output>
    </>
  );
}

/** The press would take the focus from the field before the click is one. */
function keepFocus(event: PointerEvent): void {
  event.preventDefault();
}
