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

/** The browser or its driver ended during a command. This is no result of the page. */
class SessionLostError extends Error {
  override name = 'SessionLostError';
}

/** What WebKit's driver answers when a process of its own ended, by the name of the error and its message. */
const lostSession: { name: string; message: RegExp; because: string }[] = [
  { name: 'NoSuchSessionError', message: /(?:)/, because: 'the session has ended' },
  { name: 'WebDriverError', message: /^$/, because: 'the browser ended during a command' },
  {
    name: 'WebDriverError',
    message: /^Could not parse script result$/,
    because: 'the web process ended during a script',
  },
  {
    name: 'Error',
    message: /^(ECONNREFUSED|ECONNRESET|socket hang up)\b/,
    because: 'the driver has ended',
  },
];

/** The error of a lost session, if a command failed with one; else the error as it is. */
export function toSessionLost(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const found = lostSession.find(
    ({ name, message }) => name === error.name && message.test(error.message),
  );
  if (!found) return error;
  const said = error.message ? ` ("${error.message}")` : '';
  return new SessionLostError(`WebKit: ${found.because}${said}.`, { cause: error });
}

/** Whether an error of a test is a lost session. The test runner keeps no classes, only names. */
export function isSessionLost(error: { name?: string } | undefined): boolean {
  return error?.name === 'SessionLostError';
}

/** Lets every command of a driver, those of its elements and windows included, fail with `SessionLostError` when its session is lost. */
export function tellLostSessions(driver: { execute: (command: never) => Promise<unknown> }): void {
  const execute = driver.execute.bind(driver);
  driver.execute = (command) =>
    execute(command).catch((error: unknown) => {
      throw toSessionLost(error);
    });
}
