'use client';

import { useEffect } from 'react';
import type { SuggestionsOptions } from './suggestions.ts';

interface SearchEnhancerProps extends SuggestionsOptions {
  /** Of the form. */
  id: string;
}

/** Brings the suggestions when the field first has the focus. Renders nothing. */
export function SearchEnhancer({ id, href, label, count, locale }: SearchEnhancerProps) {
  const words = JSON.stringify({ href, label, count, locale });
  useEffect(() => {
    const form = document.getElementById(id);
    if (!form) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const load = () =>
      void import('./suggestions.ts').then(
        ({ addSuggestions }) =>
          signal.aborted || addSuggestions(form, JSON.parse(words) as SuggestionsOptions, signal),
      );
    if (form.contains(document.activeElement)) load();
    else form.addEventListener('focusin', load, { once: true, signal });
    return () => stop.abort();
  }, [id, words]);
  return null;
}
