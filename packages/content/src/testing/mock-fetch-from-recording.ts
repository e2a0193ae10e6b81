import { json, mockFetch } from './mock-fetch.ts';
import { readRecording } from './recordings.ts';

/** A `fetch` that responds to everything with a file of `recorded/`. */
export function mockFetchFromRecording(name: string, init?: ResponseInit) {
  return mockFetch(() => json(JSON.parse(readRecording(name)), init));
}
