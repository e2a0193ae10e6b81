import type { PluralLabel } from '@broadsheet/content';

/** One suggestion, as the server answers it. */
export interface Suggestion {
  label: string;
  /** Without a safe URL the label is searched for. */
  href?: string;
}

/** What `SiteSearch` hands to the script: the form's `data-suggestions`. */
export interface SuggestionSettings {
  /** Where suggestions are requested; `{query}` stands for the text. */
  href: string;
  /** Names the list. */
  label: string;
  /** Announced when they come. */
  count: PluralLabel;
  /** BCP 47, for the plural. */
  locale: string;
}
