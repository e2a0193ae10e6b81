import { hasText } from '@broadsheet/content';
import { createDebounceTimer } from '../behavior/debounce.ts';
import type { Suggestion } from './suggestion.ts';

/** How long the user pauses in typing before a request is sent, in milliseconds. */
const pause = 150;

const maxSuggestions = 10;

export interface SuggestionRequests {
  /** Sends a request when the user has paused (debounce). */
  schedule: (field: HTMLInputElement) => void;
  /** Sends a request now, and aborts the one before. */
  send: (field: HTMLInputElement) => void;
  cancel: () => void;
}

/**
 * Requests suggestions for what stands in a field. The newest request wins: the one before is aborted.
 *
 * @param href `{query}` stands for the text
 * @param onAnswer gets `undefined` where there is no text, or no answer
 */
export function createRequests(
  href: string,
  onAnswer: (suggestions: Suggestion[] | undefined) => void,
): SuggestionRequests {
  const timer = createDebounceTimer();
  let latest = new AbortController();

  async function send({ value }: HTMLInputElement): Promise<void> {
    latest.abort();
    latest = new AbortController();
    const { signal } = latest;
    const query = value.trim();
    const url = href.replace('{query}', encodeURIComponent(query));
    const suggestions = query ? await fetchSuggestions(url, signal) : undefined;
    if (!signal.aborted) onAnswer(suggestions);
  }

  return {
    schedule: (field) => timer.run(pause, () => void send(field)),
    send: (field) => void send(field),
    cancel() {
      timer.cancel();
      latest.abort();
    },
  };
}

/** What can be shown of an answer. Without an answer there are no suggestions: the form works without them. */
async function fetchSuggestions(
  url: string,
  signal: AbortSignal,
): Promise<Suggestion[] | undefined> {
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
    const answer: unknown = response.ok ? await response.json() : [];
    if (!Array.isArray(answer)) return [];
    return answer
      .filter((suggestion: Suggestion | null) => hasText(suggestion?.label))
      .slice(0, maxSuggestions);
  } catch {
    return undefined;
  }
}
