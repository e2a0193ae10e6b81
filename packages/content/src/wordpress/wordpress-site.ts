import { omitUndefined } from '../record/omit-undefined.ts';
import { toRecord } from '../record/read-unknown.ts';
import { toApiError } from '../source/http/response-error.ts';
import type { PageOptions } from '../source/types.ts';
import { htmlToText, toPlainText } from '../text/html-to-text.ts';
import { toWebUrl } from '../url/to-web-url.ts';
import { createWordPressApi } from './create-wordpress-api.ts';
import type { WordPressOptions } from './types.ts';

/** What a WordPress says of itself. */
export interface WordPressSite {
  /** Plain text. */
  name: string;
  /** The home page. */
  href: string;
  /** Its tagline, as plain text. */
  description?: string | undefined;
  /** The URL of its icon. */
  icon?: string | undefined;
  /** An IANA name, for the `timeZone` of components; of a site that is set to hours from UTC, `Etc/GMT-2` and the like. */
  timeZone?: string | undefined;
}

/**
 * Reads the name, the tagline, the icon and the time zone of a WordPress. It does not say its language.
 *
 * @throws as the `page` of a source does
 */
export async function wordpressSite(
  options: WordPressOptions,
  pageOptions: PageOptions = {},
): Promise<WordPressSite> {
  const fields = 'name,description,home,url,site_icon_url,timezone_string,gmt_offset';
  const api = createWordPressApi(options);
  const response = await api({ route: '/', parameters: { _fields: fields }, ...pageOptions });
  const site = toRecord(response.json);
  const name = htmlToText(site.name);
  if (response.status >= 400 || !name) throw toApiError(response);
  return omitUndefined({
    name,
    href: toWebUrl(site.home) ?? toWebUrl(site.url) ?? toWebUrl(options.url)!,
    description: htmlToText(site.description) || undefined,
    icon: toWebUrl(site.site_icon_url),
    timeZone: toPlainText(site.timezone_string) || toTimeZone(Number(site.gmt_offset)),
  });
}

/** The names of whole hours have the sign of POSIX: `Etc/GMT-2` is two hours ahead. */
function toTimeZone(hours: number): string | undefined {
  if (!Number.isInteger(hours) || Math.abs(hours) > 14) return undefined;
  if (hours === 0) return 'UTC';
  return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}
