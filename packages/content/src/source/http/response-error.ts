import { sourceError, type SourceError } from '../source-error.ts';
import { parseRetryAfter } from './parse-retry-after.ts';
import type { TextResponse } from './request.ts';

/** The error for an unexpected response. A successful one is `badShape`: it was something other than what was requested. */
export function toSourceError({ requested, status, headers, text }: TextResponse): SourceError {
  const details = { status, retryAfter: parseRetryAfter(headers.get('retry-after')) };
  if (status === 401 || status === 403) {
    return sourceError('unauthorized', `${requested} may not be read: ${status}.`, details);
  }
  if (status === 404 || status === 410) {
    return sourceError('notFound', `${requested} is not there: ${status}.`, details);
  }
  if (status === 429) {
    return sourceError('rateLimited', `${requested} was asked too often: ${status}.`, details);
  }
  if (status >= 500) {
    return sourceError('network', `The server of ${requested} failed: ${status}.`, details);
  }
  if (isMarkup(text)) return toHtmlError({ requested, status });
  return sourceError('badShape', `${requested} answers with something else: ${status}.`, details);
}

/**
 * The error for a response that is not JSON. Of an API only its own word counts: an HTML page of status 404 may come from a
 * cache, a challenge or a server that is being updated, and says nothing about the list.
 */
export function toApiError(response: TextResponse): SourceError {
  const isMissing = response.status === 404 || response.status === 410;
  return isMissing && isMarkup(response.text) ? toHtmlError(response) : toSourceError(response);
}

function toHtmlError({
  requested,
  status,
}: Pick<TextResponse, 'requested' | 'status'>): SourceError {
  const message = `${requested} answers with an HTML page instead of data: ${status}. It may be a challenge, a login, maintenance or a wrong URL.`;
  return sourceError('badShape', message, { status, reason: 'html' });
}

function isMarkup(text: string): boolean {
  return /^\s*<(?!\?xml|rss\b|feed\b|rdf:|opml\b)/i.test(text.slice(0, 1000));
}
