'use client';

import { formatPlural, safeHref } from '@broadsheet/content';
import { createCombobox, type Combobox } from './combobox.ts';
import { createRequests } from './suggestion-requests.ts';
import type { Suggestion, SuggestionSettings } from './suggestion.ts';

/**
 * Makes the field of a search form a combobox with a list of suggestions (ARIA APG, "Editable combobox with list autocomplete").
 * The focus stays in the field. Enter without a chosen suggestion submits the form, as it does without this.
 *
 * @param form holds the field, and its settings as `data-suggestions`
 * @param signal takes all of it away again
 */
export function addSuggestions(form: HTMLElement, signal: AbortSignal): void {
  // The form may be gone before this module came.
  if (signal.aborted) return;
  const { href, label, count, locale } = JSON.parse(
    form.dataset.suggestions!,
  ) as SuggestionSettings;
  const combobox = createCombobox(form, label);
  const { field, list } = combobox;
  const requests = createRequests(href, (suggestions) => {
    if (!suggestions) close();
    else combobox.show(suggestions, formatPlural(count, suggestions.length, locale));
  });

  function close(): void {
    requests.cancel();
    combobox.hide();
  }
  function choose(suggestion: Suggestion | undefined): void {
    if (!suggestion) return;
    close();
    follow(suggestion, field);
  }

  const options = { signal };
  field.addEventListener('input', () => requests.schedule(field), options);
  field.addEventListener(
    'keydown',
    (event) => onKeyDown(event, combobox, { choose, close }),
    options,
  );
  field.addEventListener('blur', close, options);
  form.addEventListener('submit', close, options);
  // The press would take the focus from the field before the click is one.
  list.addEventListener('pointerdown', (event) => event.preventDefault(), options);
  list.addEventListener('click', ({ target }) => choose(combobox.find(target as Element)), options);
  signal.addEventListener('abort', () => {
    close();
    combobox.remove();
  });
  if (field === document.activeElement && field.value) requests.send(field);
}

interface Actions {
  choose: (suggestion: Suggestion | undefined) => void;
  close: () => void;
}

function onKeyDown(event: KeyboardEvent, combobox: Combobox, { choose, close }: Actions): void {
  const { key, isComposing, altKey, ctrlKey, metaKey } = event;
  // While a word is composed its keys belong to the input method.
  if (isComposing || altKey || ctrlKey || metaKey || combobox.list.hidden) return;
  if (key === 'ArrowDown') combobox.activate(1);
  else if (key === 'ArrowUp') combobox.activate(-1);
  else if (key === 'Enter' && combobox.getActive()) choose(combobox.getActive());
  else if (key === 'Escape') close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Goes to a suggestion's page; one without a page is searched for. */
function follow({ label, href }: Suggestion, field: HTMLInputElement): void {
  const url = safeHref(href);
  if (url) {
    location.assign(url);
  } else {
    field.value = label;
    field.form?.requestSubmit();
  }
}
