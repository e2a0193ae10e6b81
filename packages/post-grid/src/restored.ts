/** The event by which a feed says that it has put back what was loaded, or that there is nothing to put back. */
export const restored = 'bsFeed';
