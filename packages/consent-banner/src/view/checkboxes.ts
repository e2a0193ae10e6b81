/** Checks what is allowed in a form of the choice in detail. */
export function syncCheckboxes(form: Element, allows: (id: string) => boolean): void {
  for (const checkbox of getCheckboxes(form)) checkbox.checked = allows(checkbox.value);
  for (const fieldset of form.querySelectorAll('fieldset')) syncCategory(fieldset);
}

/**
 * The checkbox of a category stands for all of its services: it checks them, and is indeterminate when they differ.
 *
 * @param fieldset of the category
 * @param changed the checkbox that the visitor changed
 */
export function onCategoryChanged(fieldset: Element, changed: EventTarget | null): void {
  const [category, ...services] = getCheckboxes(fieldset);
  if (changed === category) for (const service of services) service.checked = category!.checked;
  syncCategory(fieldset);
}

function syncCategory(fieldset: Element): void {
  const [category, ...services] = getCheckboxes(fieldset);
  if (!category || services.length === 0) return;
  const checked = services.filter((service) => service.checked).length;
  category.checked = checked === services.length;
  category.indeterminate = checked > 0 && checked < services.length;
}

/** The values of the checkboxes that are checked: ids of categories and services. */
export function getCheckedIds(form: HTMLFormElement): string[] {
  return new FormData(form).getAll('grant').map(String);
}

function getCheckboxes(element: Element): HTMLInputElement[] {
  return Array.from(element.querySelectorAll<HTMLInputElement>('[name="grant"]'));
}
