/** What is told of an error that no test waits for. */
interface Unhandled {
  message?: string;
  stack?: string;
}

/**
 * Whether nothing failed but Playwright: it reads the name of a frame that Firefox reports to have arrived after the frame was
 * taken away. No call of a test waits for that, and nothing follows from it.
 *
 * @see https://github.com/microsoft/playwright/pull/40763
 */
export function isDriverFault({ message = '', stack = '' }: Unhandled): boolean {
  return (
    message.includes("null (reading '_name')") &&
    /^\s*at BidiPage\._onNavigationCommitted \(.*playwright-core/m.test(stack)
  );
}
