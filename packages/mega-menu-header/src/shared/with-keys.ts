/** What a section or a link is known by. */
interface Identified {
  label: string;
  href?: string | undefined;
}

/**
 * Keys by label and URL rather than by place: what is open or has the focus stays the same one when others come and go, and text
 * that a translator has replaced is rendered anew when it changes.
 */
export function withKeys<Item extends Identified>(
  items: readonly Item[],
): { key: string; item: Item }[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const name = `${item.label} ${item.href}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return { key: `${name} ${count}`, item };
  });
}
