declare const process: { env: { NODE_ENV?: string } } | undefined;

const said = new Set<string>();

/**
 * Tells a developer, once for each message, that a component left something out, and how to mend it.
 * Silent in production.
 */
export function warnInDevelopment(component: string, message: string): void {
  if (typeof process === 'undefined' || process.env.NODE_ENV === 'production') return;
  const line = `Broadsheet ${component}: ${message}`;
  if (said.has(line) || said.size > 100) return;
  said.add(line);
  console.warn(line);
}
