import { hasText, safeHref, type Job } from '@broadsheet/content';
import { positions } from '@internal/fixtures';
import { jobArbitrary } from '@internal/fixtures/arbitraries';
import {
  describeConformance,
  describeTranslated,
  findMarkupErrors,
  hydrate,
} from '@internal/testing';
import { render, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { JobsWidget } from './jobs-widget.tsx';
import type { JobsWidgetProps } from './types.ts';

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

const getTexts = (elements: HTMLElement[]) => elements.map(({ textContent }) => textContent);

describe('JobsWidget', () => {
  test('keeps the number as the server wrote it, where the browser has other digits', async () => {
    let reads = 0;
    const labels = {
      get open() {
        reads += 1;
        return reads === 1 ? '2 positions' : '٢ positions';
      },
    };
    const { container, recoverableErrors } = await hydrate(
      <JobsWidget {...props} labels={labels} />,
    );
    expect(recoverableErrors).toEqual([]);
    expect(within(container).getByRole('status').textContent).toBe('2 positions');
  });

  describeConformance(
    JobsWidget,
    { ...props, groupBy: 'department' },
    {
      labels: {
        empty: undefined,
        error: undefined,
        loading: undefined,
        remote: undefined,
        ungrouped: undefined,
        posted: undefined,
        open: undefined,
      },
    },
  );
  describeTranslated(JobsWidget, { ...props, groupBy: 'department' });

  test('is a region with a heading and a list of links', () => {
    const widget = renderJobs();
    expect(widget.getByRole('heading', { level: 2, name: 'Available Positions' })).toBeDefined();
    expect(widget.getAllByRole('listitem')).toHaveLength(2);
    const link = widget.getByRole('link', { name: 'Editor' });
    expect(link.getAttribute('href')).toBe('/jobs/editor');
  });

  test('names each link by title and location', () => {
    const widget = renderJobs();
    expect(
      widget.getByRole('link', { name: 'Flight Software Engineer, Hampton, US' }),
    ).toBeDefined();
  });

  test('names four jobs with the same title and URL by their locations', () => {
    render(<JobsWidget {...positions} />);
    expect(getTexts(screen.getAllByRole('link', { name: /Machine Learning/ }))).toEqual([
      'Software Engineer, Machine Learning, SUNNYVALE, US',
      'Software Engineer, Machine Learning, BELLEVUE, US',
      'Software Engineer, Machine Learning, REDMOND, US',
      'Software Engineer, Machine Learning, MENLO PARK, US',
    ]);
  });

  test('shows identical jobs, ids included, without a duplicate key', () => {
    const widget = renderJobs({
      jobs: Array.from({ length: 3 }, () => ({ ...engineer, id: '1' })),
    });
    expect(widget.getAllByRole('listitem')).toHaveLength(3);
  });

  describe('details', () => {
    test('show department, employment type, remote work and date', () => {
      const [row] = renderJobs().getAllByRole('listitem');
      expect(row?.querySelector('p')?.textContent).toBe(
        'Research\u00A0· Full-time\u00A0· Remote\u00A0· Posted Nov 11, 2025',
      );
      expect(row?.querySelector('time')?.dateTime).toBe('2025-11-11');
    });

    test('are left out when there are none', () => {
      const [, row] = renderJobs().getAllByRole('listitem');
      expect(row?.textContent.trim()).toBe('Editor');
      expect(row?.querySelector('p')).toBeNull();
    });

    test('leave out an invalid date and values that are no text', () => {
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

    test('format the date for label, locale and time zone', () => {
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

  test('shows remote as the location of a remote job without one', () => {
    const jobs = [{ ...engineer, location: '' }];
    expect(
      renderJobs({ jobs }).getByRole('link', { name: 'Flight Software Engineer, Remote' }),
    ).toBeDefined();
  });

  test.each(['javascript:alert(1)', '', 'data:text/html,x'])(
    'shows a job without a safe URL as text: %j',
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

    test('have headings one level below the section’s, jobs without the value last', () => {
      const widget = renderJobs({ jobs, groupBy: 'department', headingLevel: 3 });
      expect(getTexts(widget.getAllByRole('heading', { level: 4 }))).toEqual([
        'Research',
        'Kitchen',
        'Other',
      ]);
      expect(widget.getAllByRole('list').map((list) => list.childElementCount)).toEqual([2, 1, 1]);
    });

    test('do not repeat the heading in the details', () => {
      const widget = renderJobs({ jobs, groupBy: 'department' });
      expect(widget.getAllByText(/Research/)).toHaveLength(1);
    });

    test('by location include remote, and keep the location in the link’s name', () => {
      const remote = { title: 'Editor', href: '/editor', remote: true };
      const widget = renderJobs({ jobs: [engineer, remote], groupBy: 'location' });
      expect(getTexts(widget.getAllByRole('heading', { level: 3 }))).toEqual([
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

    test('share one limit', () => {
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
  ])('with maxItems %d shows %d of two jobs', (maxItems, shown) => {
    expect(renderJobs({ maxItems }).getAllByRole('listitem')).toHaveLength(shown);
  });

  describe('while loading', () => {
    test.each([
      [undefined, 4],
      [7, 7],
      [1e9, 50],
    ])('with maxItems %s shows %d skeleton rows', (maxItems, rows) => {
      const widget = renderJobs({ jobs: [], status: 'loading', maxItems });
      expect(widget.getAllByRole('listitem', { hidden: true })).toHaveLength(rows);
      expect(widget.queryAllByRole('listitem')).toHaveLength(0);
    });

    test('announces that it is loading, and not that the list is empty', () => {
      const widget = renderJobs({ jobs: [], status: 'loading' });
      expect(widget.getByRole('status').textContent).toBe('Loading open positions');
      expect(widget.getByRole('link', { name: 'See all jobs' })).toBeDefined();
    });

    test('keeps the jobs it has, and marks their list as busy', () => {
      const widget = renderJobs({ status: 'loading' });
      expect(widget.getAllByRole('listitem')).toHaveLength(2);
      expect(widget.getByRole('list').ariaBusy).toBe('true');
    });
  });

  test('shows the empty message and the link to all jobs without jobs', () => {
    const widget = renderJobs({ jobs: [] });
    expect(widget.getByRole('status').textContent).toMatch(/will be listed here/);
    expect(widget.getByRole('link', { name: 'See all jobs' })).toBeDefined();
  });

  test.each([[0], [2]])('shows the error message and keeps %d jobs', (count) => {
    const widget = renderJobs({ jobs: props.jobs.slice(0, count), status: 'error' });
    expect(widget.getByRole('status').textContent).toMatch(/try again later/);
    expect(widget.getByRole('link', { name: 'See all jobs' })).toBeDefined();
    expect(widget.queryAllByRole('listitem')).toHaveLength(count);
  });

  test('has one live region in every status, never inside of what is busy, and changes nothing but its text', () => {
    const { rerender } = render(<JobsWidget {...props} />);
    const region = screen.getByRole('status');
    const seen: string[] = [];
    const show = (changes: Partial<JobsWidgetProps>) => {
      rerender(<JobsWidget {...props} {...changes} />);
      expect(screen.getByRole('status')).toBe(region);
      expect(region.closest('[aria-busy]')).toBeNull();
      seen.push(region.textContent);
    };
    show({ status: 'loading' });
    show({ jobs: [], status: 'loading' });
    show({ status: 'error' });
    show({ status: 'ready' });
    show({ jobs: [engineer] });
    show({ jobs: [] });
    expect(seen).toEqual([
      'Loading open positions',
      'Loading open positions',
      'The open positions could not be loaded; please try again later.',
      '2 open positions',
      '1 open position',
      'No positions are open right now; new ones will be listed here.',
    ]);
  });

  test('says how many positions are open in the words of the page', () => {
    const open = { one: 'Eine offene Stelle', other: '{count} offene Stellen' };
    const widget = renderJobs({ labels: { open }, locale: 'de' });
    expect(widget.getByRole('status').textContent).toBe('2 offene Stellen');
  });

  test('tells links apart that would have one name', () => {
    const jobs = [
      { title: 'Editor', href: '/1', department: 'News' },
      { title: 'Editor', href: '/2', department: 'Sports' },
      { title: 'Editor', href: '/3', department: 'News', employmentType: 'Part-time' },
      { title: 'Cook', href: '/4', department: 'Kitchen' },
      { title: 'Guide', href: '/5', location: 'Oslo', department: 'Tours' },
      { title: 'Guide', href: '/6', location: 'Oslo', department: 'Museum' },
    ];
    const names = [
      'Editor, News',
      'Editor, Sports',
      'Editor, News, Part-time',
      'Cook',
      'Guide, Oslo, Tours',
      'Guide, Oslo, Museum',
    ];
    for (const groupBy of [undefined, 'department'] as const) {
      const { unmount } = render(
        <JobsWidget {...props} jobs={jobs} seeAll={undefined} groupBy={groupBy} />,
      );
      for (const name of names) expect(screen.getByRole('link', { name })).toBeDefined();
      unmount();
    }
  });

  test('keeps the focus on a job when others are filtered out', () => {
    const { rerender } = render(<JobsWidget {...props} />);
    const editor = screen.getByRole('link', { name: 'Editor' });
    editor.focus();
    rerender(<JobsWidget {...props} jobs={props.jobs.slice(1)} />);
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Editor' }));
    expect(document.activeElement).toBe(editor);
  });

  test('says in which language the page behind a link is', () => {
    const jobs = [{ ...engineer, lang: 'de', hrefLang: 'de' }];
    const seeAll = { label: 'Alle Stellen', href: '/de', lang: 'de', hrefLang: 'de' };
    const links = renderJobs({ jobs, seeAll }).getAllByRole<HTMLAnchorElement>('link');
    expect(links.map(({ lang, hreflang }) => [lang, hreflang])).toEqual([
      ['de', 'de'],
      ['de', 'de'],
    ]);
  });

  test('accepts a readonly list', () => {
    const jobs = [engineer] as const;
    expect(renderJobs({ jobs }).getAllByRole('listitem')).toHaveLength(1);
  });

  test('renders links with `linkComponent`', () => {
    const Link = (link: ComponentProps<'a'>) => <a {...link} data-router="yes" />;
    const links = renderJobs({ linkComponent: Link }).getAllByRole('link');
    expect(links.map(({ dataset }) => dataset.router)).toEqual(['yes', 'yes', 'yes']);
  });

  test.each(['empty', 'error', 'loading'] as const)('is valid HTML: %s', async (state) => {
    const status = state === 'empty' ? 'ready' : state;
    const html = renderToStaticMarkup(<JobsWidget {...props} jobs={[]} status={status} />);
    expect(await findMarkupErrors(html)).toEqual([]);
  });

  test('never throws, loses a title or links to an unsafe URL, for any jobs', () => {
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
