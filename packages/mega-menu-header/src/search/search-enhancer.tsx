'use client';

import { useEffect, useRef, type ComponentProps } from 'react';
import { isFocused, lazy } from '@internal/react';

const suggestions = lazy(() => import('./suggestions.ts'));

/**
 * The field of a search form. Adds suggestions when it first has the focus. The form is found by a ref, because ids differ between
 * roots, and a shadow root has its own.
 */
export function SearchEnhancer(props: ComponentProps<'input'>) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = input.current!;
    const controller = new AbortController();
    const { signal } = controller;
    const load = () =>
      suggestions.load(({ addSuggestions }) => addSuggestions(field, signal), {
        // The form submits without them; the next focus tries again.
        without: loadOnFocus,
      });
    function loadOnFocus() {
      field.addEventListener('focus', load, { once: true, signal });
    }
    if (isFocused(field)) load();
    else loadOnFocus();
    return () => controller.abort();
  }, []);
  return <input ref={input} {...props} />;
}
