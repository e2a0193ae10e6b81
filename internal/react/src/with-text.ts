import { hasText, warnInDevelopment } from '@broadsheet/content';

/**
 * The items with text in `field`. The others are left out, with a warning in development. Anything but an array is an empty list.
 *
 * @param component the name in the warning
 */
export function withText<Item>(
  items: readonly Item[] | null | undefined,
  field: keyof Item & string,
  component: string,
): Item[] {
  const all = Array.isArray(items) ? items : [];
  const readable = all.filter((item) => hasText(item?.[field]));
  if (readable.length < all.length) {
    warnInDevelopment(component, 'an item is left out; give every one what is missing:', field);
  }
  return readable;
}
