import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ashbyJobs } from '../ashby/index.ts';
import { greenhouseJobs } from '../greenhouse/index.ts';
import { leverJobs } from '../lever/index.ts';
import { expectSafePage } from '../testing/expect-safe-page.ts';
import { mutate } from '../testing/mutate.ts';
import { getPageOrUndefined } from '../testing/get-page-or-undefined.ts';
import { json, mockFetch } from '../testing/mock-fetch.ts';
import { mockFetchFromRecording } from '../testing/mock-fetch-from-recording.ts';
import { readRecording } from '../testing/recordings.ts';

describe('greenhouseJobs', () => {
  test('has title, location and date of first publication', async () => {
    const { fetch, requested } = mockFetchFromRecording('greenhouse/jobs.json');
    const page = await greenhouseJobs({ board: 'atlas', fetch }).page();
    expect(requested.map(String)).toEqual([
      'https://boards-api.greenhouse.io/v1/boards/atlas/jobs',
    ]);
    expect(page).toEqual({
      items: [
        {
          id: '127817',
          title: 'Compiler Engineer, R&D',
          href: 'https://boards.greenhouse.io/atlas/jobs/127817',
          location: 'Oslo, Norway',
          postedAt: '2025-11-03T09:00:00-05:00',
        },
        {
          id: '127818',
          title: 'Editor',
          href: 'https://boards.greenhouse.io/atlas/jobs/127818',
          location: 'Remote - Europe',
          remote: true,
        },
      ],
      next: null,
      total: 2,
    });
  });

  test('requests departments on request', async () => {
    const { fetch, requested } = mockFetchFromRecording('greenhouse/jobs-content.json');
    const { items } = await greenhouseJobs({ board: 'atlas', departments: true, fetch }).page();
    expect(requested[0]?.search).toBe('?content=true');
    expect(items[0]?.department).toBe('Research & Development');
  });

  test.each(['../../admin', '..', 'a/b?c#d', '%2e%2e'])('%j stays a name', async (board) => {
    const { fetch, requested } = mockFetch(() => json({ jobs: [] }));
    await greenhouseJobs({ board, fetch }).page();
    expect(requested[0]?.href).toMatch(
      /^https:\/\/boards-api\.greenhouse\.io\/v1\/boards\/[^/]*\/jobs$/,
    );
  });
});

describe('ashbyJobs', () => {
  test('has all fields of listed jobs, and no unlisted job', async () => {
    const { fetch, requested } = mockFetchFromRecording('ashby/job-board.json');
    const { items, next } = await ashbyJobs({ board: 'atlas', fetch }).page();
    expect(requested.map(String)).toEqual(['https://api.ashbyhq.com/posting-api/job-board/atlas']);
    expect(next).toBeNull();
    expect(items).toEqual([
      {
        id: '0a7f0e2c-9d51-4f29-b0b5-6f0b2f6f0001',
        title: 'Compiler Engineer',
        href: 'https://jobs.ashbyhq.com/atlas/0a7f0e2c-9d51-4f29-b0b5-6f0b2f6f0001',
        location: 'Oslo; London',
        department: 'Engineering',
        employmentType: 'Full-time',
        postedAt: '2025-11-03T08:00:00.000+00:00',
      },
      expect.objectContaining({
        title: 'Editor',
        location: 'Remote (EU)',
        department: 'Newsroom',
        employmentType: 'Contract',
        remote: true,
      }),
      expect.objectContaining({ title: 'Archivist', employmentType: 'Sabbatical' }),
    ]);
    expect(items[2]).not.toHaveProperty('remote');
  });

  test('labels employment types in other languages', async () => {
    const { fetch } = mockFetchFromRecording('ashby/job-board.json');
    const employmentTypes = { FullTime: 'Vollzeit' };
    const { items } = await ashbyJobs({ board: 'atlas', employmentTypes, fetch }).page();
    expect(items.map((job) => job.employmentType)).toEqual(['Vollzeit', 'Contract', 'Sabbatical']);
  });
});

describe('leverJobs', () => {
  test('has locations, department and employment type, and no date', async () => {
    const { fetch, requested } = mockFetchFromRecording('lever/postings.json');
    const { items, next } = await leverJobs({ site: 'atlas', fetch }).page();
    expect(requested.map(String)).toEqual([
      'https://api.lever.co/v0/postings/atlas?mode=json&skip=0&limit=100',
    ]);
    expect(next).toBeNull();
    expect(items).toEqual([
      {
        id: 'ac0b2bff-2f54-4ea5-9f5c-3d9b0f2f6f01',
        title: 'Computer, Trajectories',
        href: 'https://jobs.lever.co/atlas/ac0b2bff-2f54-4ea5-9f5c-3d9b0f2f6f01',
        location: 'Hampton, Virginia; London, United Kingdom',
        department: 'Engineering',
        employmentType: 'Full-time',
      },
      {
        id: 'ac0b2bff-2f54-4ea5-9f5c-3d9b0f2f6f02',
        title: 'Editor',
        href: 'https://jobs.lever.co/atlas/ac0b2bff-2f54-4ea5-9f5c-3d9b0f2f6f02',
        location: 'Remote',
        department: 'Newsroom',
        employmentType: 'Part-time',
        remote: true,
      },
    ]);
  });

  test('has a next page while pages are full, also in the EU region', async () => {
    const { fetch, requested } = mockFetchFromRecording('lever/postings.json');
    const source = leverJobs({ site: 'atlas', region: 'eu', perPage: 2, fetch });
    const first = await source.page();
    expect(first.next).toEqual({ cursor: '2', href: '?page=2' });
    await source.page(first.next?.cursor);
    expect(requested[1]?.href).toBe(
      'https://api.eu.lever.co/v0/postings/atlas?mode=json&skip=2&limit=2',
    );
  });
});

const boards = [
  ['greenhouseJobs', 'greenhouse/jobs-content.json'],
  ['ashbyJobs', 'ashby/job-board.json'],
  ['leverJobs', 'lever/postings.json'],
] as const;
let said: unknown;
let left = 0;

async function say(): Promise<Response> {
  return json(said);
}

describe.each(boards)('%s', (name, file) => {
  const make = (onSkip: () => void) =>
    name === 'leverJobs'
      ? leverJobs({ site: 'a', fetch: say, onSkip })
      : (name === 'ashbyJobs' ? ashbyJobs : greenhouseJobs)({ board: 'a', fetch: say, onSkip });

  test('is safe for every response of the board, and reports skipped records', async () => {
    const original = JSON.parse(readRecording(file)) as unknown;
    await fc.assert(
      fc.asyncProperty(mutate(original), async (answer) => {
        said = answer;
        left = 0;
        const page = await getPageOrUndefined(make(() => void (left += 1)));
        const records = name === 'leverJobs' ? answer : (answer as { jobs?: unknown } | null)?.jobs;
        if (!Array.isArray(records)) return page === undefined;
        const unlisted = records.filter(
          (each) => (each as { isListed?: unknown } | null)?.isListed === false,
        );
        const listed = records.length - (name === 'ashbyJobs' ? unlisted.length : 0);
        expect(page === undefined).toBe(listed > 0 && left === listed);
        expectSafePage(page ?? { items: [], next: null });
        expect((page?.items.length ?? 0) + left).toBe(listed);
        return true;
      }),
      { numRuns: 2000 },
    );
  });

  test('has one page, or ends', async () => {
    said = name === 'leverJobs' ? [] : { jobs: [] };
    expect(await make(() => undefined).page('2')).toMatchObject({ items: [], next: null });
  });

  test.each([[{}], [{ jobs: {} }], [null], ['jobs'], [{ ok: false, error: 'Document not found' }]])(
    '%j is badShape',
    async (answer) => {
      said = answer;
      await expect(make(() => undefined).page()).rejects.toMatchObject({ code: 'badShape' });
    },
  );
});
