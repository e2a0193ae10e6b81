'use client';

import { formatPlural } from '@broadsheet/content';
import { isFocused } from '@internal/react';
import { hasModifier } from '../behavior/modifiers.ts';
import { createCombobox, type ActiveOption, type Combobox } from './combobox.ts';
import { createRequests } from './suggestion-requests.ts';
import type { SuggestionSettings } from './suggestion.ts';

/**
 * Makes the field of a search form a combobox with a list of suggestions (ARIA APG, "Editable combobox with list autocomplete").
 * The focus stays in the field. Enter without a chosen suggestion submits the form, as it does without this.
 *
 * @param field of a form that holds its settings as `data-suggestions`
 * @param signal takes all of it away again
 */
export function addSuggestions(field: HTMLInputElement, signal: AbortSignal): void {
  // The form may be gone before this module came.
  if (signal.aborted) return;
  const form = field.form!;
  const { href, label, count, locale } = JSON.parse(
    form.dataset.suggestions!,
  ) as SuggestionSettings;
  const combobox = createCombobox(field, label);
  const { list } = combobox;
  const requests = createRequests(href, (suggestions) => {
    if (!suggestions) close();
    else combobox.show(suggestions, formatPlural(count, suggestions.length, locale));
  });

  function close(): void {
    requests.cancel();
    combobox.hide();
  }
  function choose(option: ActiveOption | undefined): void {
    if (!option) return;
    const { label: text, link } = option;
    if (link) {
      link.click();
    } else {
      close();
      field.value = text;
      form.requestSubmit();
    }
  }
  const closeOutside = (target: EventTarget | null) => {
    if (target && !form.contains(target as Node)) close();
  };

  const options = { signal };
  field.addEventListener('input', () => requests.schedule(field), options);
  field.addEventListener(
    'keydown',
    (event) => onKeyDown(event, combobox, { choose, close }),
    options,
  );
  // Without a target the keyboard of a phone was put away: the list stays.
  field.addEventListener('blur', ({ relatedTarget }) => closeOutside(relatedTarget), options);
  document.addEventListener(
    'pointerdown',
    (event) => closeOutside(event.composedPath()[0]!),
    options,
  );
  form.addEventListener('submit', close, options);
  // The press would take the focus from the field before the click is one.
  list.addEventListener('pointerdown', (event) => event.preventDefault(), options);
  list.addEventListener(
    'click',
    (event) => {
      const option = combobox.find(event.target as Element);
      if (!option?.link) choose(option);
      // What opens in another tab leaves the list as it is. A link that is followed has to be there until it is.
      else if (!hasModifier(event)) setTimeout(close);
    },
    options,
  );
  signal.addEventListener('abort', () => {
    close();
    combobox.remove();
  });
  if (isFocused(field) && field.value) requests.send(field);
}

interface Actions {
  choose: (option: ActiveOption | undefined) => void;
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
