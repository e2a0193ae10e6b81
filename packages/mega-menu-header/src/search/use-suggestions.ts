import { useEffect, useMemo, useRef, useState } from 'react';
import { isFocused } from '@internal/react';
import { createRequests } from './suggestion-requests.ts';
import type { Suggestion } from './suggestion.ts';

interface Answer {
  /** `undefined` while there is no text, or no answer. */
  suggestions: Suggestion[] | undefined;
  /** The index of the active option; -1 where none is. */
  active: number;
  /** How many there were. */
  answers: number;
}

/**
 * The suggestions for what stands in the field, and the field's keyboard and ARIA attributes. The focus stays in the field
 * (`aria-activedescendant`), and Enter without an active option submits the form.
 *
 * @param href `{query}` stands for the text
 * @param id of the listbox, and the beginning of those of its options
 */
export function useSuggestions(field: HTMLInputElement, href: string, id: string) {
  const list = useRef<HTMLDivElement>(null);
  const [answer, setAnswer] = useState<Answer>({ suggestions: undefined, active: -1, answers: 0 });
  const requests = useMemo(() => {
    const show = (suggestions: Suggestion[] | undefined) =>
      setAnswer(({ answers }) => ({ suggestions, active: -1, answers: answers + 1 }));
    return { ...createRequests(href, show), show };
  }, [href]);
  const { suggestions, active } = answer;
  const options = suggestions ?? [];

  const close = () => {
    requests.cancel();
    requests.show(undefined);
  };
  const choose = (index: number) => {
    const option = list.current?.children[index];
    if (option?.matches('a')) (option as HTMLElement).click();
    else if (options[index]) {
      close();
      submit(field, options[index].label);
    }
  };
  /** The places are the options, and one more before the first: none. */
  const activate = (step: number) => {
    const places = options.length + 1;
    setAnswer({ ...answer, active: ((active + 1 + step + places) % places) - 1 });
  };

  useFieldEvents(field, {
    input: () => requests.schedule(field),
    close,
    keys: {
      ArrowDown: () => (options[0] ? activate(1) : requests.send(field)),
      ArrowUp: options[0] && (() => activate(-1)),
      Enter: options[active] && (() => choose(active)),
      Escape: options[0] && close,
    },
  });
  useEffect(() => {
    if (isFocused(field) && field.value) requests.send(field);
    return requests.cancel;
  }, [field, requests]);
  useEffect(() => {
    const option = list.current?.children[active];
    setAttributes(field, {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': id,
      'aria-expanded': `${!!suggestions?.[0]}`,
      'aria-activedescendant': option?.id,
    });
    fitIntoWindow(list.current);
    option?.scrollIntoView({ block: 'nearest' });
  }, [field, id, suggestions, active]);

  return { ...answer, list, choose, close };
}

interface FieldEvents {
  input: () => void;
  close: () => void;
  /** What a key does; where it does nothing it is the browser's. */
  keys: Record<string, (() => void) | undefined>;
}

/** Listens to the field, and to what ends its use. */
function useFieldEvents(field: HTMLInputElement, { input, close, keys }: FieldEvents): void {
  useEffect(() => {
    const form = field.form!;
    const controller = new AbortController();
    const { signal } = controller;
    const closeOutside = (target: EventTarget | null | undefined) => {
      if (target && !form.contains(target as Node)) close();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, isComposing, altKey, ctrlKey, metaKey } = event;
      // While a word is composed its keys belong to the input method.
      if (isComposing || altKey || ctrlKey || metaKey || !keys[key]) return;
      keys[key]();
      event.preventDefault();
      event.stopPropagation();
    };
    field.addEventListener('input', input, { signal });
    field.addEventListener('keydown', onKeyDown, { signal });
    // Without a target the keyboard of a phone was put away: the list stays.
    field.addEventListener('blur', ({ relatedTarget }) => closeOutside(relatedTarget), { signal });
    document.addEventListener('pointerdown', (event) => closeOutside(event.composedPath()[0]), {
      signal,
    });
    form.addEventListener('submit', close, { signal });
    return () => controller.abort();
  });
}

function submit(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.form!.requestSubmit();
}

function setAttributes(element: Element, attributes: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** The keyboard of a phone covers the end of the window. */
function fitIntoWindow(list: HTMLElement | null): void {
  if (!list || !visualViewport) return;
  const { height, offsetTop } = visualViewport;
  const room = offsetTop + height - list.getBoundingClientRect().top;
  list.style.setProperty('--broadsheet-site-search-room', `${Math.max(0, room)}px`);
}
