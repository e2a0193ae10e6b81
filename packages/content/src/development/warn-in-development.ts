declare const process: { env: { NODE_ENV?: string } };

const said = new Set<string>();

// A list of a thousand bad items must not bury the console.
const limit = 100;

/**
 * Tells a developer what a component or function left out or replaced, and how to mend it. Each message is said once, and
 * after a hundred different ones nothing more is said. Silent in production, and in a page that no bundler made.
 *
 * A bundler that replaces `process.env.NODE_ENV` by `"production"` leaves an empty function here, and minifiers then drop
 * the calls with their text. They keep what a call computes: pass a value as `detail` rather than inside the text.
 *
 * @param source who speaks: the name of the component or function
 * @param message what is wrong, and what to write instead
 * @param detail the value that is wrong; printed after the message
 */
export function warnInDevelopment(source: string, message: string, detail?: unknown): void {
  // Not `typeof process`: a page served by Vite has no `process`, yet Vite has replaced the whole expression in it.
  try {
    if (process.env.NODE_ENV !== 'production') {
      const line = `Broadsheet ${source}: ${message}`;
      say(detail === undefined ? line : `${line} ${String(detail)}`);
    }
  } catch (error) {
    ignoreMissingProcess(error);
  }
}

/**
 * Passes on every error but those of asking where there is no `process`, or one without `env`.
 *
 * @param error what was caught
 */
export function ignoreMissingProcess(error: unknown): void {
  if (!(error instanceof ReferenceError || error instanceof TypeError)) throw error;
}

function say(line: string): void {
  if (said.has(line) || said.size >= limit) return;
  said.add(line);
  console.warn(line);
}
