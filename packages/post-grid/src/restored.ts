/** The event that says that the feeds of the page have put back what was loaded, or that there is nothing to put back. */
export const restored = 'broadsheetFeed';
