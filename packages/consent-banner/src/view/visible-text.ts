/** The text that was shown with a button: the receipt proves what the choice was an answer to. */
export function getVisibleText(element: Element): string {
  return element.closest('[data-broadsheet-component]')?.textContent ?? '';
}
