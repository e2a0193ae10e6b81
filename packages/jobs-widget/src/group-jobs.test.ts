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

  test('returns no group without jobs', () => {
    expect(groupJobs([], 'department', 'Remote')).toEqual([]);
  });
});
