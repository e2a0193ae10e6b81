/**
 * Submits a form to its endpoint as it would be without JavaScript: the fallback for when the code of a choice cannot be loaded.
 * Without an endpoint nothing is sent.
 *
 * @param choice the value of the pressed button. It is sent as a field, because `submit()` leaves the button out, and
 * `requestSubmit(button)` would call the handler whose code is missing
 */
export function submitNatively(form: HTMLFormElement | null, choice: string): void {
  if (!form?.hasAttribute('action')) return;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'choice';
  field.value = choice;
  form.append(field);
  form.submit();
  field.remove();
}
