import { json, pretend } from './mock-fetch.ts';
import { recordedText } from './recordings.ts';

/**
 * A `fetch` that answers everything with a file of `recorded/`.
 */
export function pretendRecorded(name: string, init?: ResponseInit) {
  return pretend(() => json(JSON.parse(recordedText(name)), init));
}
