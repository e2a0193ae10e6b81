/** Whether a key is held that gives a click or another key a meaning of its own. */
export function hasModifier(
  event: Pick<MouseEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}
