import { controlOf, type FeedView } from './feed-view.ts';

const cardHeight = '--broadsheet-post-feed-card';

/**
 * When posts have come, the focus goes from the link that called for them to the first of them: there the reader goes on.
 * Focus that is elsewhere stays. While they are on their way, the space for them is measured by the last that is there.
 */
export function arrive({ feed: { status, count, added }, list }: FeedView): void {
  const items = list.children as HTMLCollectionOf<HTMLElement>;
  if (status === 'loading') {
    const height = `${items[count - 1]?.offsetHeight}px`;
    for (const standIn of [...items].slice(count)) standIn.style.setProperty(cardHeight, height);
    // For the list once only: whatever inherits it is laid out anew when it changes.
    if (!list.style.getPropertyValue(cardHeight)) list.style.setProperty(cardHeight, height);
  } else if (added && document.activeElement === controlOf(list)) {
    items[count - added]!.querySelector<HTMLElement>('a[href], button')?.focus();
  }
}
