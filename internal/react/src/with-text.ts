import { hasText, warnInDevelopment } from '@broadsheet/content';
import { inDevelopment } from './in-development.ts';

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
  const all: readonly Item[] = Array.isArray(items) ? items : [];
  const readable = all.filter((item) => hasText(item?.[field]));
  inDevelopment(() => {
    if (items && items !== all) {
      warnInDevelopment(
        component,
        'a list is left out; write an array of objects with at least',
        field,
      );
    } else if (all.some((item) => typeof item === 'string')) {
      warnInDevelopment(
        component,
        'a text is left out; write an object instead, with at least',
        field,
      );
    } else if (readable.length < all.length) {
      warnInDevelopment(component, 'an item is left out; give every one what is missing:', field);
    }
  });
  return readable;
}
