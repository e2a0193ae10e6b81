declare const process: { env: { NODE_ENV?: string } };

/**
 * Checks in development what an app passed, to warn about what is left out. Production bundles have neither the call nor the check:
 * minifiers drop what is passed to an empty function.
 */
export function inDevelopment(check: () => void): void {
  // Not `typeof process`: Vite replaces the whole expression, and defines no `process` in the page.
  try {
    if (process.env.NODE_ENV !== 'production') check();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
  }
}
