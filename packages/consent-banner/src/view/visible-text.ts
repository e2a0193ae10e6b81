/**
 * The words that were shown with a button, for the proof of what it was an answer to.
 */
export function wordsAround(element: Element): string {
  return element.closest('[data-broadsheet-component]')?.textContent ?? '';
}
