/** Feeds that were there before this event are not stored any more. An event, since each bundle has its own copy of this module. */
export const forgetEvent = 'broadsheetFeedForget';

const prefix = 'broadsheetFeed ';

export function getStorageKey(entry: number | undefined, restoreKey: string | undefined): string {
  return `${prefix}${entry} ${restoreKey}`;
}

/** The keys under which feeds are stored, the newest first: each has the number of its entry of the session history, a time. */
export function getStoredKeys(): string[] {
  const getTime = (key: string) => Number(key.split(' ')[1]);
  return Object.keys(sessionStorage)
    .filter((key) => key.startsWith(prefix))
    .toSorted((a, b) => getTime(b) - getTime(a));
}

/**
 * Removes what feeds have stored for Back and Forward, and what the feeds of this page would store: for a sign-out, after which posts for
 * subscribers must not come back. Does nothing on a server.
 */
export function clearFeedMemory(): void {
  try {
    for (const key of getStoredKeys()) sessionStorage.removeItem(key);
    dispatchEvent(new Event(forgetEvent));
  } catch {
    // The storage is forbidden, or there is none.
  }
}
