import * as styles from './site-search.css.ts';
import type { Suggestion } from './suggestion.ts';

/** The field as a combobox, its listbox, and a live region that says how many suggestions there are. */
export interface Combobox {
  field: HTMLInputElement;
  list: HTMLElement;
  show: (suggestions: Suggestion[], message: string) => void;
  hide: () => void;
  /** Makes the next option active, or the one before; past the ends no option is. */
  activate: (step: 1 | -1) => void;
  getActive: () => Suggestion | undefined;
  /** The suggestion whose option holds an element. */
  find: (element: Element) => Suggestion | undefined;
  remove: () => void;
}

/**
 * Makes the first field of a form a combobox; the focus stays in it (`aria-activedescendant`).
 *
 * @param label names the listbox
 */
export function createCombobox(form: HTMLElement, label: string): Combobox {
  const field = form.querySelector('input')!;
  const list = create('ul', styles.listbox, { role: 'listbox', 'aria-label': label });
  const status = create('span', styles.status, { role: 'status' });
  let suggestions: Suggestion[] = [];
  let active = -1;

  list.id = `${form.id}-suggestions`;
  list.hidden = true;
  form.append(list, status);
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);

  function setActive(index: number): void {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = list.children[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  }
  function show(shown: Suggestion[], message: string): void {
    suggestions = shown;
    setActive(-1);
    list.replaceChildren(
      ...shown.map((suggestion, index) => createOption(list, suggestion, index)),
    );
    list.hidden = shown.length === 0;
    field.setAttribute('aria-expanded', `${!list.hidden}`);
    status.textContent = message;
  }

  return {
    field,
    list,
    show,
    hide: () => show([], ''),
    activate(step) {
      // The places are the options, and one more before the first: none.
      const places = suggestions.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    },
    getActive: () => suggestions[active],
    find: (element) => suggestions[[...list.children].indexOf(element.closest('li')!)],
    remove() {
      list.remove();
      status.remove();
      for (const name of Object.keys(attributes)) field.removeAttribute(name);
    },
  };
}

function createOption(list: HTMLElement, { label }: Suggestion, index: number): HTMLElement {
  const option = create('li', styles.option, { role: 'option', 'aria-selected': 'false' });
  option.id = `${list.id}-${index}`;
  option.textContent = label;
  return option;
}

function create(name: string, className: string, attributes: Record<string, string>): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
