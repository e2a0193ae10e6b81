/**
 * React keys for the items of a list, by what they are rather than where they stand: a row that moves keeps its element and its
 * focus. Equal items are counted.
 *
 * @param getIdentity what makes an item itself, such as its URL and its name; only texts and numbers count
 */
export function getKeys<Item>(
  items: readonly Item[],
  getIdentity: (item: Item) => readonly unknown[],
): string[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const identity = getIdentity(item).filter(isPrimitive).join(' ');
    const count = counts.get(identity) ?? 0;
    counts.set(identity, count + 1);
    return `${count} ${identity}`;
  });
}

function isPrimitive(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
