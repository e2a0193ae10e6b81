/**
 * Whether an element has the focus in its document or shadow root. Not `:focus`: WebKit matches it only in the active window.
 */
export function isFocused(element: Element | null | undefined): boolean {
  return !!element && (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}
