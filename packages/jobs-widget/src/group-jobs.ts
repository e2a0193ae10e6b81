import type { Job } from '@broadsheet/content';
import { hasText } from '@broadsheet/content';

/** Jobs that belong together, and what they have in common. */
export interface JobGroup {
  /** Absent from the group of those without the value, and from a list that is not grouped. */
  name?: string;
  jobs: Job[];
}

/**
 * The jobs by what `valueOf` says of each, groups and jobs in the order in which they first appear.
 * Those of which it says nothing come last, in one group without a name.
 */
export function groupJobs(jobs: Job[], valueOf: (job: Job) => unknown): JobGroup[] {
  const groups = new Map<string | undefined, Job[]>();
  for (const job of jobs) {
    const value = valueOf(job);
    const name = hasText(value) ? value.trim() : undefined;
    groups.set(name, [...(groups.get(name) ?? []), job]);
  }
  const rest = groups.get(undefined);
  groups.delete(undefined);
  const named = Array.from(groups, ([name, members]) => ({ name, jobs: members }));
  return rest ? [...named, { jobs: rest }] : named;
}
