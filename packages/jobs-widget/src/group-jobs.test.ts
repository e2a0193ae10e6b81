import type { Job } from '@broadsheet/content';
import { describe, expect, test } from 'vitest';
import { groupJobs } from './group-jobs.ts';

const job = (title: string, department?: unknown): Job => ({ title, href: '/', department }) as Job;

function summary(jobs: Job[]) {
  return groupJobs(jobs, 'department', 'Remote').map(
    (group) => `${group.name ?? '-'}: ${group.jobs.map(({ title }) => title).join(' ')}`,
  );
}

describe('groupJobs', () => {
  test('keeps groups and jobs in the order in which they first appear', () => {
    const jobs = [job('1', 'Web'), job('2', 'Data'), job('3', 'Web'), job('4', 'Data')];
    expect(summary(jobs)).toEqual(['Web: 1 3', 'Data: 2 4']);
  });

  test('puts those without the value last', () => {
    const jobs = [job('1'), job('2', 'Data'), job('3', ' '), job('4', 5)];
    expect(summary(jobs)).toEqual(['Data: 2', '-: 1 3 4']);
  });

  test('ignores white space around names', () => {
    expect(summary([job('1', 'Data '), job('2', 'Data')])).toEqual(['Data: 1 2']);
  });

  test.each(['department', undefined] as const)(
    'takes four times as long for four times as many jobs, by %s',
    (groupBy) => {
      const jobs = Array.from({ length: 100_000 }, (_, index) => job(`${index}`, `${index % 7}`));
      const timeFor = (count: number) => {
        const some = jobs.slice(0, count);
        const times = Array.from({ length: 5 }, () => {
          const start = performance.now();
          groupJobs(some, groupBy, 'Remote');
          return performance.now() - start;
        });
        return Math.min(...times);
      };
      // A copy for each job would make it sixteen.
      expect(timeFor(100_000)).toBeLessThan(8 * Math.max(timeFor(25_000), 1));
    },
  );

  test('returns no group without jobs', () => {
    expect(groupJobs([], 'department', 'Remote')).toEqual([]);
  });
});
