'use client';

import { useState, type ComponentProps, type SyntheticEvent } from 'react';
import { lazy } from '@internal/react';
import type { SuggestionSettings } from './suggestion.ts';

const suggestions = lazy(() => import('./suggestions.tsx'));

interface SearchEnhancerProps {
  input: ComponentProps<'input'>;
  settings: SuggestionSettings;
}

/** The field of a search form. Adds suggestions when it is first used. */
export function SearchEnhancer({ input, settings }: SearchEnhancerProps) {
  const [field, setField] = useState<HTMLInputElement>();
  const List = suggestions.loaded?.Suggestions;
  const load = ({ currentTarget }: SyntheticEvent<HTMLInputElement>) =>
    suggestions.load(() => setField(currentTarget), {
      // The form submits without them; the next key tries again.
      without() {},
    });
  return (
    <>
      {/* A key, where the field had the focus before this ran. */}
      <input {...input} onFocus={load} onKeyDown={load} />
      {field && List && <List field={field} {...settings} />}
    </>
  );
}
