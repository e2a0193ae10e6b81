import type { Answer } from './request.ts';

/**
 * The JSON that an answer holds; `undefined` where it holds something else. Its content decides, not the type that it claims:
 * no HTML is JSON, and not all servers name JSON as such.
 */
export function jsonOf({ text }: Pick<Answer, 'text'>): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
