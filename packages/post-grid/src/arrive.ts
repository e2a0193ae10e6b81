import { controlOf, type FeedView } from './feed-view.ts';

/**
 * When posts have come, the focus goes from the link that called for them to the first of them: there the reader goes on.
 * Focus that is elsewhere stays. While they are on their way, the space for them is measured by the last that is there.
 */
export function arrive({ feed: { status, count, added }, list }: FeedView): void {
  const items = list.children as HTMLCollectionOf<HTMLElement>;
  if (status === 'loading') {
    list.style.setProperty('--bs-post-feed-card', `${items[count - 1]?.offsetHeight}px`);
  } else if (added && document.activeElement === controlOf(list)) {
    items[count - added]!.querySelector<HTMLElement>('a[href], button')?.focus();
  }
}
