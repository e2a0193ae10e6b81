/**
 * Ticks what is allowed in a form of the choice in detail.
 */
export function showTicks(form: Element, allows: (id: string) => boolean): void {
  for (const box of boxesIn(form)) box.checked = allows(box.value);
  for (const fieldset of form.querySelectorAll('fieldset')) showWhole(fieldset);
}

/**
 * The box of a category stands for all of its services: it ticks them, and shows when they differ.
 *
 * @param fieldset of the category
 * @param target the box that was ticked
 */
export function tickTogether(fieldset: Element, target: EventTarget | null): void {
  const [whole, ...parts] = boxesIn(fieldset);
  if (target === whole) for (const part of parts) part.checked = whole!.checked;
  showWhole(fieldset);
}

function showWhole(fieldset: Element): void {
  const [whole, ...parts] = boxesIn(fieldset);
  if (!whole || parts.length === 0) return;
  const ticked = parts.filter((part) => part.checked).length;
  whole.checked = ticked === parts.length;
  whole.indeterminate = ticked > 0 && ticked < parts.length;
}

function boxesIn(element: Element): HTMLInputElement[] {
  return Array.from(element.querySelectorAll<HTMLInputElement>('[name="grant"]'));
}
