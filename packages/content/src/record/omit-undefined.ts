/** An object without the fields that have no value, which would not survive a way through JSON. */
export function omitUndefined<Item extends object>(item: Item): Item {
  const present = Object.entries(item).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as Item;
}
