/**
 * The items of a featured group that are laid out on their own: the lead, and the third, which stands below the second. An
 * attribute rather than `:nth-child(3)`: where that may match, Blink visits the whole list again for every removed item.
 */
export function getItemPosition(index: number): 'lead' | 'third' | undefined {
  if (index === 0) return 'lead';
  return index === 2 ? 'third' : undefined;
}
