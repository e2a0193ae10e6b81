import { sourceError, type SourceError, type SourceErrorReason } from '../source-error.ts';
import { isCutOffJson, parseJsonText } from './parse-json-text.ts';
import { parseRetryAfter } from './parse-retry-after.ts';
import type { TextResponse } from './request.ts';

/** The error for an unexpected response. A successful one is `badShape`: it was something other than what was requested. */
export function toSourceError(response: TextResponse): SourceError {
  const { requested, status, headers, text } = response;
  if (isChallenge(response)) {
    return toShapeError(response, 'a check for bots: have your server let through', 'challenge');
  }
  const details = { status, retryAfter: parseRetryAfter(headers.get('retry-after')) };
  const message = `${requested} answers ${status}: `;
  if (status === 401 || status === 403) {
    return sourceError('unauthorized', `${message}check the key and the headers.`, details);
  }
  if (status === 429) return sourceError('rateLimited', `${message}wait, and cache.`, details);
  if (status >= 500) return sourceError('network', `${message}try again later.`, details);
  if (isMarkup(text)) {
    return toShapeError(response, 'an HTML page, no data: open it in a browser', 'html');
  }
  if (status === 404 || status === 410) {
    return sourceError('notFound', `${message}check the URL.`, details);
  }
  return isCutOffJson(text)
    ? toCutOffError(response)
    : toShapeError(response, 'something else than expected: check the URL');
}

/**
 * The error for a response that is not JSON. Of an API only its own word counts: a page or a line of text of status 404 may come
 * from a cache, a gateway or a server that is being updated, and says nothing about the list.
 */
export function toApiError(response: TextResponse): SourceError {
  const error = toSourceError(response);
  const isSaid = error.code !== 'notFound' || parseJsonText(response.text) !== undefined;
  return isSaid ? error : toShapeError(response, 'not in the words of an API: check the URL');
}

export function toCutOffError(response: TextResponse): SourceError {
  return toShapeError(response, 'cut off: try again later', 'cutOff');
}

function toShapeError(
  { requested, status }: TextResponse,
  hint: string,
  reason?: SourceErrorReason,
): SourceError {
  return sourceError('badShape', `${requested} answers ${status}: ${hint}.`, { status, reason });
}

function isMarkup(text: string): boolean {
  return /^\s*<(?!\?xml|rss\b|feed\b|rdf:|opml\b)/i.test(text.slice(0, 1000));
}

/** By what Cloudflare, Vercel, AWS, SiteGround, Imperva, Sucuri, DataDome and others write. */
function isChallenge({ headers, text }: TextResponse): boolean {
  const names = ['cf-mitigated', 'x-vercel-mitigated', 'x-amzn-waf-action', 'sg-captcha'];
  const signs =
    /_cf_chl_|sgcaptcha|awsWaf|_Incapsula_|sucuri_cl|captcha-del|ddos-guard|Just a moment\.|Checking your br/i;
  return (
    names.some((name) => /challenge|captcha/.test(headers.get(name) ?? '')) ||
    (isMarkup(text) && signs.test(text.slice(0, 50_000)))
  );
}
