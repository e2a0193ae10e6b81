import { hasText, safeHref, type Job } from '@broadsheet/content';
import { positions } from '@internal/fixtures';
import { jobArbitrary } from '@internal/fixtures/arbitraries';
import { describeConformance, findMarkupErrors } from '@internal/testing';
import { render, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { JobsWidget, type JobsWidgetProps } from './jobs-widget.tsx';

const engineer = {
  title: 'Flight Software Engineer',
  href: '/jobs/flight-software',
  location: 'Hampton, US',
  department: 'Research',
  employmentType: 'Full-time',
  remote: true,
  postedAt: '2025-11-11',
} satisfies Job;

const props = {
  heading: 'Available Positions',
  jobs: [engineer, { title: 'Editor', href: '/jobs/editor' }],
  seeAll: { label: 'See all jobs', href: '/jobs' },
} satisfies JobsWidgetProps;

function renderJobs(changes: Partial<JobsWidgetProps> = {}) {
  render(<JobsWidget {...props} {...changes} />);
  return within(screen.getByRole('region', { name: 'Available Positions' }));
}

const namesOf = (elements: HTMLElement[]) => elements.map(({ textContent }) => textContent);

describe('JobsWidget', () => {
  describeConformance(JobsWidget, { ...props, groupBy: 'department' });

  test('is a region with a heading and a list of links', () => {
    const widget = renderJobs();
    expect(widget.getByRole('heading', { level: 2, name: 'Available Positions' })).toBeDefined();
    expect(widget.getAllByRole('listitem')).toHaveLength(2);
    const link = widget.getByRole('link', { name: 'Editor' });
    expect(link.getAttribute('href')).toBe('/jobs/editor');
  });

  test('names each link by title and place', () => {
    const widget = renderJobs();
    expect(
      widget.getByRole('link', { name: 'Flight Software Engineer, Hampton, US' }),
    ).toBeDefined();
  });

  test('tells four jobs of one title and one address apart by their places', () => {
    render(<JobsWidget {...positions} />);
    expect(namesOf(screen.getAllByRole('link', { name: /Machine Learning/ }))).toEqual([
      'Software Engineer, Machine Learning, SUNNYVALE, US',
      'Software Engineer, Machine Learning, BELLEVUE, US',
      'Software Engineer, Machine Learning, REDMOND, US',
      'Software Engineer, Machine Learning, MENLO PARK, US',
    ]);
  });

  test('shows jobs that are the same in everything, ids included, without a clash', () => {
    const widget = renderJobs({
      jobs: Array.from({ length: 3 }, () => ({ ...engineer, id: '1' })),
    });
    expect(widget.getAllByRole('listitem')).toHaveLength(3);
  });

  describe('small print', () => {
    test('tells department, terms, remote work and date', () => {
      const [row] = renderJobs().getAllByRole('listitem');
      expect(row?.querySelector('p')?.textContent).toBe(
        'Research\u00A0· Full-time\u00A0· Remote\u00A0· Posted Nov 11, 2025',
      );
      expect(row?.querySelector('time')?.dateTime).toBe('2025-11-11');
    });

    test('is left out when there is nothing to tell', () => {
      const [, row] = renderJobs().getAllByRole('listitem');
      expect(row?.textContent.trim()).toBe('Editor');
      expect(row?.querySelector('p')).toBeNull();
    });

    test('leaves out an invalid date and what is no text', () => {
      const odd = {
        ...engineer,
        department: { name: 'Research' },
        employmentType: 3,
        remote: 'no',
        postedAt: '2025-02-30',
      };
      const [row] = renderJobs({ jobs: [odd as unknown as Job] }).getAllByRole('listitem');
      expect(row?.textContent).toBe('Flight Software Engineer, Hampton, US');
    });

    test('says when in the words, the language and the zone it is given', () => {
      const widget = renderJobs({
        jobs: [{ ...engineer, postedAt: '2025-11-11T23:30:00Z' }],
        labels: { posted: 'seit {date} offen', remote: 'Von zu Hause' },
        locale: 'de',
        timeZone: 'Asia/Tokyo',
      });
      expect(widget.getByRole('listitem').textContent).toContain(
        'Von zu Hause\u00A0· seit 12.11.2025 offen',
      );
    });
  });

  test('takes remote work for the place where none is named', () => {
    const jobs = [{ ...engineer, location: '' }];
    expect(
      renderJobs({ jobs }).getByRole('link', { name: 'Flight Software Engineer, Remote' }),
    ).toBeDefined();
  });

  test.each(['javascript:alert(1)', '', 'data:text/html,x'])(
    'shows a job without a safe address as text: %j',
    (href) => {
      const widget = renderJobs({ jobs: [{ ...engineer, href }], seeAll: { label: 'All', href } });
      expect(widget.queryByRole('link')).toBeNull();
      expect(widget.getByText('Flight Software Engineer')).toBeDefined();
      expect(widget.getByText('All')).toBeDefined();
    },
  );

  test('leaves out a job without a title, and says so in development', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const jobs = [{ ...engineer, title: ' ' }, engineer, null as unknown as Job];
    expect(renderJobs({ jobs }).getAllByRole('listitem')).toHaveLength(1);
    expect(warn.mock.calls.flat().join()).toContain('title');
  });

  describe('groups', () => {
    const jobs = [
      engineer,
      { title: 'Editor', href: '/editor' },
      { title: 'Astronomer', href: '/astronomer', department: 'Research' },
      { title: 'Cook', href: '/cook', department: 'Kitchen', location: 'Hampton, US' },
    ];

    test('stand under headings one below the section’s, those without the value last', () => {
      const widget = renderJobs({ jobs, groupBy: 'department', headingLevel: 3 });
      expect(namesOf(widget.getAllByRole('heading', { level: 4 }))).toEqual([
        'Research',
        'Kitchen',
        'Other',
      ]);
      expect(widget.getAllByRole('list').map((list) => list.childElementCount)).toEqual([2, 1, 1]);
    });

    test('do not repeat in the small print what the heading says', () => {
      const widget = renderJobs({ jobs, groupBy: 'department' });
      expect(widget.getAllByText(/Research/)).toHaveLength(1);
    });

    test('by place take remote work for a place, and keep the place in the link’s name', () => {
      const remote = { title: 'Editor', href: '/editor', remote: true };
      const widget = renderJobs({ jobs: [engineer, remote], groupBy: 'location' });
      expect(namesOf(widget.getAllByRole('heading', { level: 3 }))).toEqual([
        'Hampton, US',
        'Remote',
      ]);
      expect(widget.getByRole('link', { name: 'Editor, Remote' })).toBeDefined();
    });

    test.each(['none', 6] as const)('have no headings below level %s', (headingLevel) => {
      const widget = renderJobs({ jobs, groupBy: 'department', headingLevel });
      expect(widget.queryAllByRole('heading')).toHaveLength(headingLevel === 6 ? 1 : 0);
      expect(widget.getByText('Kitchen').tagName).toBe('P');
    });

    test('count towards one limit', () => {
      const widget = renderJobs({ jobs, groupBy: 'department', maxItems: 3 });
      expect(widget.getAllByRole('listitem')).toHaveLength(3);
      expect(widget.queryByText('Kitchen')).toBeNull();
    });
  });

  test.each([
    [1, 1],
    [1.9, 1],
    [0, 2],
    [-1, 2],
    [Number.NaN, 2],
    [Infinity, 2],
  ])('with at most %d shows %d of two jobs', (maxItems, shown) => {
    expect(renderJobs({ maxItems }).getAllByRole('listitem')).toHaveLength(shown);
  });

  describe('while loading', () => {
    test.each([
      [undefined, 4],
      [7, 7],
      [1e9, 50],
    ])('with at most %s holds the place of %d jobs', (maxItems, rows) => {
      const widget = renderJobs({ jobs: [], status: 'loading', maxItems });
      expect(widget.getAllByRole('listitem', { hidden: true })).toHaveLength(rows);
      expect(widget.queryAllByRole('listitem')).toHaveLength(0);
    });

    test('says that it is loading, and nothing about an empty list', () => {
      const widget = renderJobs({ jobs: [], status: 'loading' });
      expect(screen.getByRole('region').ariaBusy).toBe('true');
      expect(widget.getByRole('status').textContent).toBe('Loading open positions');
      expect(widget.getByRole('link', { name: 'See all jobs' })).toBeDefined();
    });

    test('keeps the jobs that are there', () => {
      expect(renderJobs({ status: 'loading' }).getAllByRole('listitem')).toHaveLength(2);
    });
  });

  test('says what will be there when there is nothing, and keeps the way to all', () => {
    const widget = renderJobs({ jobs: [] });
    expect(widget.getByRole('status').textContent).toMatch(/will be listed here/);
    expect(widget.getByRole('link', { name: 'See all jobs' })).toBeDefined();
    expect(screen.getByRole('region').ariaBusy).toBeNull();
  });

  test.each([[0], [2]])('says what to do after an error and keeps %d jobs', (count) => {
    const widget = renderJobs({ jobs: props.jobs.slice(0, count), status: 'error' });
    expect(widget.getByRole('status').textContent).toMatch(/try again later/);
    expect(widget.getByRole('link', { name: 'See all jobs' })).toBeDefined();
    expect(widget.queryAllByRole('listitem')).toHaveLength(count);
  });

  test('announces that loading failed in the element that said it was loading', () => {
    const { rerender } = render(<JobsWidget {...props} jobs={[]} status="loading" />);
    const status = screen.getByRole('status');
    rerender(<JobsWidget {...props} jobs={[]} status="error" />);
    expect(screen.getByRole('status')).toBe(status);
  });

  test('has no status when all is well', () => {
    expect(renderJobs().queryByRole('status')).toBeNull();
  });

  test('renders links with the component it is given', () => {
    const Link = (link: ComponentProps<'a'>) => <a {...link} data-router="yes" />;
    const links = renderJobs({ linkComponent: Link }).getAllByRole('link');
    expect(links.map(({ dataset }) => dataset.router)).toEqual(['yes', 'yes', 'yes']);
  });

  test.each(['empty', 'error', 'loading'] as const)('is valid HTML: %s', async (state) => {
    const status = state === 'empty' ? 'ready' : state;
    const html = renderToStaticMarkup(<JobsWidget {...props} jobs={[]} status={status} />);
    expect(await findMarkupErrors(html)).toEqual([]);
  });

  test('never throws, loses a title or links to an unsafe address, whatever comes', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const groupings = fc.constantFrom(undefined, 'department' as const, 'location' as const);
    fc.assert(
      fc.property(fc.array(jobArbitrary, { maxLength: 6 }), groupings, (jobs, groupBy) => {
        const page = document.createElement('div');
        page.innerHTML = renderToStaticMarkup(
          <JobsWidget heading="Jobs" jobs={jobs} groupBy={groupBy} />,
        );
        const titled = jobs.filter((job) => hasText(job.title));
        expect(page.querySelectorAll('li')).toHaveLength(titled.length);
        const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        expect(links).toHaveLength(titled.filter(({ href }) => safeHref(href)).length);
        expect(links.filter((href) => !safeHref(href))).toEqual([]);
      }),
    );
  });
});
