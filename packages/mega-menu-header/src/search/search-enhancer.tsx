'use client';

import { useEffect } from 'react';

/** Brings the suggestions to a search form, by its id, when its field first has the focus. Renders nothing. */
export function SearchEnhancer({ id }: { id: string }) {
  useEffect(() => {
    const form = document.getElementById(id)!;
    const stop = new AbortController();
    const { signal } = stop;
    const load = () =>
      void import('./suggestions.ts').then((module) => module.addSuggestions(form, signal));
    if (form.matches(':focus-within')) load();
    else form.addEventListener('focusin', load, { once: true, signal });
    return () => stop.abort();
  }, [id]);
  return null;
}
