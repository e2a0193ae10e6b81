import { toWebUrl } from '../../url/to-web-url.ts';
import { sourceError, type SourceError } from '../source-error.ts';
import type { SourceOptions } from '../types.ts';

/**
 * The configured URL of a source.
 *
 * @param value unchecked
 * @param what it is, for the error: `the WordPress`
 * @throws a `SourceError` of reason `options`, without the URL, which may contain a password
 */
export function parseSourceUrl(value: unknown, what: string): URL {
  const href = toWebUrl(value);
  if (href === undefined) throw optionsError(`The url of ${what} is not an absolute http(s) URL.`);
  const url = new URL(href);
  if (url.username || url.password) {
    const message = `The url of ${what} contains a name or password. Pass them as headers: { authorization: … }.`;
    throw optionsError(message);
  }
  url.hash = '';
  return url;
}

function optionsError(message: string): SourceError {
  return sourceError('badShape', message, { reason: 'options' });
}

/** Where a source may send requests, and where its headers. */
export interface Origins {
  /** The origin that the source was configured with. */
  own: string;
  /** Others that it may lead to. */
  allowed: readonly string[];
}

export function getOrigins(
  own: string,
  { allowedOrigins = [] }: Pick<SourceOptions, 'allowedOrigins'>,
): Origins {
  return { own, allowed: allowedOrigins.map((each) => toWebUrl(each)).map(toOrigin) };
}

function toOrigin(url: string | undefined): string {
  return url === undefined ? '' : new URL(url).origin;
}

/** Whether a URL that a response names may be requested. The https version of the same host may. */
export function isAllowed(url: URL, { own, allowed }: Origins): boolean {
  if (url.username || url.password) return false;
  return isOwn(url, own) || allowed.includes(url.origin) || isWwwOf(url, own);
}

/** Whether the headers of the source, which may be secret, may be sent there. */
export function isOwn(url: URL, own: string): boolean {
  return url.origin === own || url.origin === own.replace(/^http:/, 'https:');
}

/** `https://www.example.org` for `https://example.org`, and the other way round: hosts of one owner. */
function isWwwOf(url: URL, own: string): boolean {
  const { protocol, host } = new URL(own);
  const isDowngrade = protocol === 'https:' && url.protocol === 'http:';
  return !isDowngrade && withoutWww(url.host) === withoutWww(host);
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
