/** The event after which no feed of the page is being restored any more. Apart, so that `FeedRestoration` imports nothing else. */
export const restoredEvent = 'broadsheetFeed';

/** Shows the page that `FeedRestoration` hides. */
export function showPage(): void {
  dispatchEvent(new Event(restoredEvent));
}
