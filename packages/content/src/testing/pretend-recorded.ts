import { json, pretend } from './pretend.ts';
import { recordedText } from './recorded.ts';

/**
 * A `fetch` that answers everything with a file of `recorded/`.
 */
export function pretendRecorded(name: string, init?: ResponseInit) {
  return pretend(() => json(JSON.parse(recordedText(name)), init));
}
