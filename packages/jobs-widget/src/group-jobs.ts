import { hasText } from '@broadsheet/content';
import type { Position } from './types.ts';

/** Jobs with the same department or location. */
export interface JobGroup {
  /** Absent from the group of jobs without the value, and from a list that is not grouped. */
  name?: string | undefined;
  jobs: Position[];
}

/**
 * Groups jobs by a field, groups and jobs in order of first appearance; those without the value come last, in a group without a
 * name. Without `groupBy` all are in that group.
 *
 * @param remoteLabel the location of remote jobs that have none
 */
export function groupJobs(
  jobs: readonly Position[],
  groupBy: 'department' | 'location' | undefined,
  remoteLabel: string,
): JobGroup[] {
  const groups = new Map<string | undefined, Position[]>();
  const add = (name: string | undefined, job: Position) => {
    const group = groups.get(name);
    if (group) group.push(job);
    else groups.set(name, [job]);
  };
  for (const job of jobs) {
    const value = groupBy === 'location' ? getLocation(job, remoteLabel) : groupBy && job[groupBy];
    add(hasText(value) ? value.trim() : undefined, job);
  }
  const rest = groups.get(undefined);
  groups.delete(undefined);
  const named = Array.from(groups, ([name, members]) => ({ name, jobs: members }));
  return rest ? [...named, { jobs: rest }] : named;
}

/** The location of a job; the label for a remote job that has none. */
export function getLocation(
  { location, remote }: Position,
  remoteLabel: string,
): string | undefined {
  if (hasText(location)) return location;
  return remote === true ? remoteLabel : undefined;
}
