import { safeHref } from '@broadsheet/content';
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
  getActive: () => ActiveOption | undefined;
  /** The option that holds an element. */
  find: (element: Element) => ActiveOption | undefined;
  remove: () => void;
}

/** An option and what it stands for. */
export interface ActiveOption extends Suggestion {
  /** Where the suggestion has a page. */
  link: HTMLAnchorElement | null;
}

/**
 * Makes the field of a form a combobox; the focus stays in it (`aria-activedescendant`).
 *
 * @param label names the listbox
 */
export function createCombobox(field: HTMLInputElement, label: string): Combobox {
  const form = field.form!;
  const list = create('div', styles.listbox, { role: 'listbox', 'aria-label': label });
  const status = create('span', styles.status, { role: 'status' });
  let suggestions: Suggestion[] = [];
  let active = -1;

  // The form's own id may be there twice: two React roots make the same ones.
  list.id = `broadsheet-suggestions-${Math.random().toString(36).slice(2)}`;
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
    fitIntoWindow(list);
    field.setAttribute('aria-expanded', `${!list.hidden}`);
    status.textContent = message;
  }

  function getOption(index: number): ActiveOption | undefined {
    const element = list.children[index];
    return element && { ...suggestions[index]!, link: element.closest('a') };
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
    getActive: () => getOption(active),
    find: (element) => getOption([...list.children].indexOf(element.closest('[role=option]')!)),
    remove() {
      list.remove();
      status.remove();
      for (const name of Object.keys(attributes)) field.removeAttribute(name);
    },
  };
}

/** The keyboard of a phone covers the end of the window. */
function fitIntoWindow(list: HTMLElement): void {
  const { height, offsetTop } = visualViewport!;
  const room = offsetTop + height - list.getBoundingClientRect().top;
  list.style.setProperty('--broadsheet-site-search-room', `${Math.max(0, room)}px`);
}

/** A suggestion with a page is a link: it opens in a new tab where the user asks for one. */
function createOption(list: HTMLElement, { label, href }: Suggestion, index: number): HTMLElement {
  const attributes = { role: 'option', 'aria-selected': 'false', id: `${list.id}-${index}` };
  const url = safeHref(href);
  const option =
    url === undefined
      ? create('div', styles.option, attributes)
      : create('a', styles.option, { ...attributes, href: url, tabindex: '-1' });
  option.textContent = label;
  return option;
}

function create(name: string, className: string, attributes: Record<string, string>): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
