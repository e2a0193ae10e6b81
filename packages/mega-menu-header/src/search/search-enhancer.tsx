'use client';

import { useEffect, useRef, useState, type ComponentProps } from 'react';
import { isFocused, lazy } from '@internal/react';
import type { SuggestionSettings } from './suggestion.ts';
import type { Suggestions } from './suggestions.tsx';

const suggestions = lazy(() => import('./suggestions.tsx'));

interface SearchEnhancerProps {
  input: ComponentProps<'input'>;
  settings: SuggestionSettings;
}

/** The field of a search form. Adds suggestions when it first has the focus. */
export function SearchEnhancer({ input, settings }: SearchEnhancerProps) {
  const ref = useRef<HTMLInputElement>(null);
  const [List, setList] = useState<typeof Suggestions>();
  useEffect(() => {
    const field = ref.current!;
    const load = () =>
      suggestions.load((module) => setList(() => module.Suggestions), {
        // The form submits without them; the next focus tries again.
        without() {},
      });
    if (isFocused(field)) load();
    field.addEventListener('focus', load);
    return () => field.removeEventListener('focus', load);
  }, []);
  return (
    <>
      <input ref={ref} {...input} />
      {List && <List field={ref.current!} {...settings} />}
    </>
  );
}
