import type { ValidConsentConfig } from '../../types.ts';
import { expireCookie } from './expire-cookie.ts';
import { findStoredData } from './find-stored-data.ts';

/**
 * Deletes what is found (see `findStoredData`): cookies on every parent domain and path of this page, and keys of both storages.
 * Cookies that are `HttpOnly`, or on other paths, only a server can delete.
 */
export function clearStoredData(
  config: ValidConsentConfig,
  isAllowed: (id: string) => boolean,
): void {
  const { cookies, keys } = findStoredData(config, isAllowed);
  cookies.forEach(expireCookie);
  for (const [storage, key] of keys) storage.removeItem(key);
}
