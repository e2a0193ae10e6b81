declare const process: { env: { NODE_ENV?: string } };

const logged = new Set<string>();

// A list of a thousand bad items must not flood the console.
const limit = 100;

/**
 * Warns a developer, in development, about what was left out or replaced, and says what to write instead. Each message is
 * logged once, and nothing more after a hundred different ones. Silent in production, and in a page without a bundler.
 *
 * A bundler that replaces `process.env.NODE_ENV` by `"production"` leaves an empty function, and minifiers drop the calls with
 * their text. They keep what a call computes: pass a value as `detail` rather than inside the text.
 *
 * @param source the name of the component or function that warns
 * @param message what is wrong, and what to write instead
 * @param detail the value that is wrong; printed after the message
 */
export function warnInDevelopment(source: string, message: string, detail?: unknown): void {
  // Not `typeof process`: Vite replaces the whole expression, and defines no `process` in the page.
  try {
    if (process.env.NODE_ENV !== 'production') {
      const line = `Broadsheet ${source}: ${message}`;
      logOnce(detail === undefined ? line : `${line} ${String(detail)}`);
    }
  } catch (error) {
    ignoreMissingProcess(error);
  }
}

/** Rethrows every error but those of reading `process.env` where there is no `process`, or one without `env`. */
export function ignoreMissingProcess(error: unknown): void {
  if (!(error instanceof ReferenceError || error instanceof TypeError)) throw error;
}

function logOnce(line: string): void {
  if (logged.has(line) || logged.size >= limit) return;
  logged.add(line);
  console.warn(line);
}
