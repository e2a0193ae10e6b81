import { hasText } from '@broadsheet/content';
import { getLocation } from './group-jobs.ts';
import type { Position } from './types.ts';

/** What is added to the name of a link, by its job. */
export type Additions = ReadonlyMap<Position, string>;

/**
 * Tells jobs with the same title and location apart in a list of links (WCAG 2.4.9): their department is added to the names of
 * the links, and the employment type where that is not enough.
 */
export function distinguishJobs(jobs: readonly Position[], remoteLabel: string): Additions {
  const additions = new Map<Position, string>();
  const getName = (job: Position) =>
    [job.title, getLocation(job, remoteLabel), additions.get(job)].join('\n');
  for (const field of ['department', 'employmentType'] as const) {
    const counts = new Map<string, number>();
    const names = jobs.map(getName);
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [index, job] of jobs.entries()) {
      const value = job[field];
      if (counts.get(names[index]!)! > 1 && hasText(value)) {
        const before = additions.get(job);
        additions.set(job, before ? `${before}, ${value}` : value);
      }
    }
  }
  return additions;
}
