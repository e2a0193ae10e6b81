import { longTitle, positions, stressJobs } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { JobsWidget } from './jobs-widget.tsx';

const detailed = [
  {
    title: 'Compiler Engineer',
    href: '#compiler',
    location: 'Arlington, US',
    department: 'Infrastructure',
    employmentType: 'Full-time',
    postedAt: '2025-11-11',
  },
  {
    title: 'Flight Software Engineer',
    href: '#flight-software',
    location: 'Hampton, US',
    department: 'Research',
    employmentType: 'Full-time',
    remote: true,
    postedAt: '2025-11-04T16:00:00Z',
  },
  {
    title: 'Editor, Engineering Blog',
    href: '#editor',
    department: 'Communications',
    employmentType: 'Part-time',
    remote: true,
  },
  { title: 'Security Engineer', href: '#security', location: 'London, GB' },
  {
    title: 'Network Engineer',
    href: '#network',
    location: 'Arlington, US',
    department: 'Infrastructure',
  },
];

const meta = {
  title: 'Components/Jobs widget',
  component: JobsWidget,
  args: positions,
} satisfies Meta<typeof JobsWidget>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A short list: title and location of each position, and the link to all positions. */
export const Default: Story = {};

/** With department, employment type and date, for a careers page where they help to choose. */
export const WithDetails: Story = { args: { jobs: detailed } };

/** Grouped by department, for longer lists; positions without a department come last. */
export const GroupedByDepartment: Story = {
  args: { jobs: detailed, groupBy: 'department', labels: { ungrouped: 'Other departments' } },
};

/** Grouped by location; the rows do not repeat it. */
export const GroupedByLocation: Story = { args: { jobs: detailed, groupBy: 'location' } };

/** At most three positions, counted over all groups. */
export const Limited: Story = {
  args: { jobs: detailed, groupBy: 'department', maxItems: 3 },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link', { name: /Engineer|Editor/ })).toHaveLength(3);
  },
};

/** While the positions load in the browser: skeleton rows of the same height as the positions. */
export const Loading: Story = {
  args: { jobs: [], status: 'loading' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading open positions')).toBeInTheDocument();
  },
};

/** No layout shift when the positions arrive: loading and ready are equally high, in a wide and in a narrow column. */
export const LoadingBesideReady: Story = {
  args: { jobs: positions.jobs.map((job) => ({ ...job, title: 'Engineer' })) },
  render: (args) => (
    <>
      {[480, 240].map((width) => (
        <div key={width} style={{ display: 'flex', alignItems: 'start', gap: 32, marginBlock: 32 }}>
          <div style={{ inlineSize: width }}>
            <JobsWidget {...args} jobs={[]} status="loading" aria-label={`Loading, ${width}`} />
          </div>
          <div style={{ inlineSize: width }}>
            <JobsWidget {...args} aria-label={`Ready, ${width}`} />
          </div>
        </div>
      ))}
    </>
  ),
  play: async ({ canvas }) => {
    const getHeight = (name: string) =>
      canvas.getByRole('region', { name }).getBoundingClientRect().height;
    for (const width of [480, 240]) {
      const ready = getHeight(`Ready, ${width}`);
      await expect(ready).toBeGreaterThan(200);
      await expect(getHeight(`Loading, ${width}`)).toBe(ready);
    }
  },
};

/** Loading again keeps the positions that are there. */
export const Refreshing: Story = { args: { status: 'loading' } };

/** No positions: a message says so, and the link to all positions stays. */
export const Empty: Story = {
  args: { jobs: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/new ones will be listed here/)).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'See All Jobs' })).toBeVisible();
  },
};

/** The positions could not be loaded: a message says so, and the link to all positions stays. */
export const Failed: Story = {
  args: { jobs: [], status: 'error' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/could not be loaded/)).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'See All Jobs' })).toBeVisible();
  },
};

/** Loading again failed: the positions stay. */
export const FailedWithJobs: Story = { args: { status: 'error' } };

/** Without a link to all positions. */
export const WithoutSeeAll: Story = { args: { seeAll: undefined } };

/** Long words, long titles, markup, missing locations and unsafe URLs: nothing overflows, nothing is lost. */
export const Stress: Story = {
  tags: ['stress'],
  args: { jobs: stressJobs, heading: longTitle, seeAll: { label: longTitle, href: '#all' } },
  play: async ({ canvasElement }) => {
    const list = within(canvasElement).getByRole('region');
    await expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
  },
};

/** Thirty positions in six departments. */
export const Many: Story = {
  tags: ['stress'],
  args: {
    groupBy: 'department',
    jobs: Array.from({ length: 30 }, (_, index) => ({
      title: `Engineer ${index + 1}`,
      href: '#engineer',
      location: ['Arlington, US', 'London, GB', 'Hampton, US'][index % 3],
      department: `Department ${(index % 6) + 1}`,
    })),
  },
};

/** Arabic and Hebrew titles in a left-to-right page. */
export const RightToLeftTitles: Story = {
  args: {
    jobs: [
      { title: 'مهندسة شبكات', href: '#a', location: 'عمّان' },
      { title: 'מהנדסת תוכנה, StyleX', href: '#b', location: 'תל אביב' },
    ],
  },
};

/** A heading, and the message for an empty list. */
export const NothingButAHeading: Story = { args: { jobs: [], seeAll: undefined } };
