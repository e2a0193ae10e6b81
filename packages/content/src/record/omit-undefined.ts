/** The object without the fields that are `undefined`, as JSON would have it. */
export function omitUndefined<Item extends object>(item: Item): Item {
  const present = Object.entries(item).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as Item;
}
