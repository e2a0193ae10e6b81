'use client';

import { formatPlural, hasText, safeHref, type PluralLabel } from '@broadsheet/content';

/** How a field gets its suggestions, and the words for them: the form has it as `data-suggestions`. */
interface SuggestionsOptions {
  /** Where they are asked for; `{query}` stands for the words. */
  href: string;
  /** Names their list. */
  suggestions?: string;
  /** Said when they come. */
  count?: PluralLabel;
  /** BCP 47, for the plural. */
  locale: string;
}

interface Suggestion {
  label: string;
  href?: string;
}

/** How long a reader pauses in typing before an answer is asked for, in milliseconds. */
const pause = 150;

/**
 * Makes the field of a search form a combobox with a list of suggestions (ARIA APG, "Editable combobox with list autocomplete").
 * The focus stays in the field. Enter without a chosen suggestion sends the form, as it does without this.
 *
 * @param form holds the field, and how it gets its suggestions as `data-suggestions`
 * @param signal takes all of it away again
 */
export function addSuggestions(form: HTMLElement, signal: AbortSignal): void {
  // The form may be gone before this module came.
  if (signal.aborted) return;
  const {
    href,
    suggestions: label = 'Suggestions',
    count = { one: '{count} suggestion', other: '{count} suggestions' },
    locale,
  } = JSON.parse(form.dataset.suggestions!) as SuggestionsOptions;
  const field = form.querySelector('input')!;
  const list = document.createElement('ul');
  const status = document.createElement('span');
  const listId = `${form.id}-suggestions`;
  let asked = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  let suggestions: Suggestion[] = [];
  let active = -1;

  list.id = listId;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', label);
  status.setAttribute('role', 'status');
  form.append(list, status);
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': listId,
    'aria-expanded': 'false',
  };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);

  function activate(index: number): void {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = list.children[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  }

  function show(found: Suggestion[]): void {
    suggestions = found;
    activate(-1);
    list.replaceChildren(
      ...found.map((suggestion, index) => {
        const option = document.createElement('li');
        option.id = `${listId}-${index}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.textContent = suggestion.label;
        return option;
      }),
    );
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', `${!list.hidden}`);
  }

  function hide(): void {
    clearTimeout(timer);
    asked.abort();
    show([]);
    status.textContent = '';
  }

  async function ask(): Promise<void> {
    asked.abort();
    asked = new AbortController();
    const mine = asked.signal;
    const query = field.value.trim();
    if (!query) {
      hide();
      return;
    }
    try {
      const answer = await fetch(href.replace('{query}', encodeURIComponent(query)), {
        signal: mine,
        headers: { accept: 'application/json' },
      });
      const found = answer.ok ? readable(await answer.json()) : [];
      if (mine.aborted) return;
      show(found);
      status.textContent = formatPlural(count, found.length, locale);
    } catch {
      // The form works without suggestions; an answer that did not come leaves none.
      if (!mine.aborted) hide();
    }
  }

  function follow(index: number): void {
    const chosen = suggestions[index];
    if (!chosen) return;
    const address = safeHref(chosen.href);
    hide();
    if (address) {
      location.assign(address);
    } else {
      field.value = chosen.label;
      field.form?.requestSubmit();
    }
  }

  const options = { signal };
  field.addEventListener(
    'input',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), pause);
    },
    options,
  );
  field.addEventListener(
    'keydown',
    (event) => {
      const { key, isComposing, altKey, ctrlKey, metaKey } = event;
      // While a word is composed its keys belong to the input method.
      if (isComposing || altKey || ctrlKey || metaKey || list.hidden) return;
      const last = suggestions.length - 1;
      if (key === 'ArrowDown') activate(active === last ? -1 : active + 1);
      else if (key === 'ArrowUp') activate(active === -1 ? last : active - 1);
      else if (key === 'Enter' && active >= 0) follow(active);
      else if (key === 'Escape') hide();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    options,
  );
  // The press would take the focus from the field before the click is one.
  list.addEventListener('pointerdown', (event) => event.preventDefault(), options);
  list.addEventListener(
    'click',
    ({ target }) => follow([...list.children].indexOf((target as Element).closest('li')!)),
    options,
  );
  field.addEventListener('blur', hide, options);
  form.addEventListener('submit', hide, options);
  signal.addEventListener('abort', () => {
    hide();
    list.remove();
    status.remove();
    for (const name of Object.keys(attributes)) field.removeAttribute(name);
  });
  if (field === document.activeElement && field.value) void ask();
}

/** What can be shown of an answer, whatever it is. */
function readable(answer: unknown): Suggestion[] {
  return Array.isArray(answer)
    ? answer.filter((suggestion: Suggestion | null) => hasText(suggestion?.label)).slice(0, 10)
    : [];
}
