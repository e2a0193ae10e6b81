import { getLoadMoreLink, type FeedView } from './feed-view.ts';

const cardHeight = '--broadsheet-post-feed-card-height';

/** Sizes the skeletons while a page loads, and moves the focus when it has come. */
export function onFeedChanged(view: FeedView): void {
  if (view.feed.status === 'loading') sizeSkeletons(view);
  else if (view.feed.added) moveFocus(view);
}

/** As high as the last card, so that nothing moves when the posts come. */
function sizeSkeletons({ feed: { count }, list }: FeedView): void {
  const items = list.children as HTMLCollectionOf<HTMLElement>;
  const height = `${items[count - 1]?.offsetHeight}px`;
  for (const skeleton of [...items].slice(count)) skeleton.style.setProperty(cardHeight, height);
  // Once for the list: every item that inherits it is laid out again when it changes.
  if (!list.style.getPropertyValue(cardHeight)) list.style.setProperty(cardHeight, height);
}

/** Focus management: from the link that loaded the posts to the first of them. Focus elsewhere stays. */
function moveFocus({ feed: { count, added }, list }: FeedView): void {
  if (document.activeElement !== getLoadMoreLink(list)) return;
  list.children[count - added]!.querySelector<HTMLElement>('a[href], button')?.focus();
}
