import { hasText, warnInDevelopment } from '@broadsheet/content';

/**
 * The items whose `field` can be read; the others are left out, and named in development. No list is an empty list.
 *
 * @param component who speaks, when one is left out
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
