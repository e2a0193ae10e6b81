import { hasText, type Job } from '@broadsheet/content';

/** Jobs with the same department or location. */
export interface JobGroup {
  /** Absent from the group of jobs without the value, and from a list that is not grouped. */
  name?: string | undefined;
  jobs: Job[];
}

/**
 * Groups jobs by a field, groups and jobs in order of first appearance; those without the value come last, in a group without a
 * name. Without `groupBy` all are in that group.
 *
 * @param remoteLabel the location of remote jobs that have none
 */
export function groupJobs(
  jobs: readonly Job[],
  groupBy: 'department' | 'location' | undefined,
  remoteLabel: string,
): JobGroup[] {
  const groups = new Map<string | undefined, Job[]>();
  for (const job of jobs) {
    const value = groupBy === 'location' ? getLocation(job, remoteLabel) : groupBy && job[groupBy];
    const name = hasText(value) ? value.trim() : undefined;
    groups.set(name, [...(groups.get(name) ?? []), job]);
  }
  const rest = groups.get(undefined);
  groups.delete(undefined);
  const named = Array.from(groups, ([name, members]) => ({ name, jobs: members }));
  return rest ? [...named, { jobs: rest }] : named;
}

/** The location of a job; the label for a remote job that has none. */
export function getLocation({ location, remote }: Job, remoteLabel: string): string | undefined {
  if (hasText(location)) return location;
  return remote === true ? remoteLabel : undefined;
}
