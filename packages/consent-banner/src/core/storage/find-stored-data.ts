import type { ValidConsentConfig } from '../../types.ts';
import { readCookies } from './cookies.ts';

interface StoredData {
  /** Names of cookies. */
  cookies: string[];
  keys: [storage: Storage, key: string][];
}

/**
 * What categories and services that are not allowed have stored, as far as their `cookies` name it. What one that is allowed names too
 * stays, and so does the record of the choice.
 */
export function findStoredData(
  config: ValidConsentConfig,
  isAllowed: (id: string) => boolean,
): StoredData {
  const items = config.categories.flatMap((category) => [category, ...category.services]);
  const getNames = (allowed: boolean) =>
    items
      .filter(({ id, cookies }) => cookies && isAllowed(id) === allowed)
      .flatMap(({ cookies }) => cookies!.map(({ name }) => String(name)));
  const refused = getNames(false);
  const found: StoredData = { cookies: [], keys: [] };
  if (refused.length === 0) return found;
  const kept = [config.cookie.name, ...getNames(true)];
  const isTheirs = (name: string) =>
    refused.some((pattern) => matches(pattern, name)) &&
    !kept.some((pattern) => matches(pattern, name));
  try {
    found.cookies = readCookies()
      .split(';')
      .map((pair) => pair.trim().split('=', 1)[0]!)
      .filter(isTheirs);
    found.keys = [localStorage, sessionStorage].flatMap((storage) =>
      Object.keys(storage)
        .filter(isTheirs)
        .map((key): [Storage, string] => [storage, key]),
    );
  } catch {
    // What may not be read was not written here either.
  }
  return found;
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
