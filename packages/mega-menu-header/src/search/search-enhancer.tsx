'use client';

import { useEffect } from 'react';
import { lazy } from '@internal/react';

const suggestions = lazy(() => import('./suggestions.ts'));

/** Adds suggestions to a search form, by its id, when its field first has the focus. Renders nothing. */
export function SearchEnhancer({ id }: { id: string }) {
  useEffect(() => {
    const form = document.getElementById(id)!;
    const controller = new AbortController();
    const { signal } = controller;
    const load = () =>
      suggestions.load(({ addSuggestions }) => addSuggestions(form, signal), {
        // The form submits without them; the next focus tries again.
        without: loadOnFocus,
      });
    function loadOnFocus() {
      form.addEventListener('focusin', load, { once: true, signal });
    }
    if (form.matches(':focus-within')) load();
    else loadOnFocus();
    return () => controller.abort();
  }, [id]);
  return null;
}
