import type { ElementType } from 'react';
import type { PluralLabel } from '@broadsheet/content';

/** One suggestion, as the server answers it. */
export interface Suggestion {
  label: string;
  /** Without a safe URL the label is searched for. */
  href?: string;
}

export interface SuggestionSettings {
  /** Where suggestions are requested; `{query}` stands for the text. */
  suggestionsHref: string;
  /** Names the list. */
  label: string;
  /** Announced when they come. */
  count: PluralLabel;
  /** BCP 47, for the plural. */
  locale: string;
  /** Renders the suggestions that have a URL. */
  linkComponent: ElementType;
}
