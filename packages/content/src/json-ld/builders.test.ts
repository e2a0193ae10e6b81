import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Page } from '../model/page.ts';
import {
  article,
  breadcrumbs,
  collectionPage,
  itemList,
  jobPosting,
  jsonLd,
  organization,
  website,
  type JobPostingOptions,
} from './index.ts';

const base = 'https://example.org/blog/';
const publisher = organization({
  name: 'Example Engineering',
  url: 'https://example.org',
  logo: { src: '/logo.png', width: 112, height: 112 },
  sameAs: ['https://example.social/@eng'],
});

const whole: Article = {
  id: '1',
  title: 'Notes on the Analytical Engine',
  href: 'notes',
  publishedAt: '2025-11-11T09:30:00+01:00',
  updatedAt: '2025-11-12',
  category: { label: 'Computing', href: '/computing' },
  image: { src: '/engine.jpg', alt: 'A brass machine', width: 1600, height: 900 },
  excerpt: 'What a machine may do.',
  authors: [{ name: 'Ada Lovelace', href: '/ada' }, { name: 'Luigi Menabrea' }],
  readingMinutes: 7,
  lang: 'en-GB',
};

describe('organization', () => {
  test('has absolute URLs, and no unsafe one', () => {
    expect(publisher).toEqual({
      '@type': 'Organization',
      name: 'Example Engineering',
      url: 'https://example.org/',
      logo: {
        '@type': 'ImageObject',
        url: 'https://example.org/logo.png',
        width: '112',
        height: '112',
      },
      sameAs: ['https://example.social/@eng'],
    });
  });

  test('leaves out an unsafe URL, with a warning', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const sameAs = ['javascript:alert(1)'];
    expect(organization({ name: 'Example', sameAs })).toEqual({
      '@type': 'Organization',
      name: 'Example',
    });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('javascript:alert(1)'));
    warn.mockRestore();
  });
});

test('website has a name and a URL, and no search action', () => {
  expect(website({ name: 'Example', url: 'https://example.org', lang: 'en', publisher })).toEqual({
    '@type': 'WebSite',
    name: 'Example',
    url: 'https://example.org/',
    inLanguage: 'en',
    publisher,
  });
});

describe('article', () => {
  test('has every field of the article', () => {
    expect(article(whole, { type: 'BlogPosting', base, publisher })).toEqual({
      '@type': 'BlogPosting',
      headline: 'Notes on the Analytical Engine',
      url: 'https://example.org/blog/notes',
      mainEntityOfPage: 'https://example.org/blog/notes',
      description: 'What a machine may do.',
      datePublished: '2025-11-11T09:30:00+01:00',
      dateModified: '2025-11-12',
      articleSection: 'Computing',
      image: {
        '@type': 'ImageObject',
        url: 'https://example.org/engine.jpg',
        width: '1600',
        height: '900',
        caption: 'A brass machine',
      },
      author: [
        { '@type': 'Person', name: 'Ada Lovelace', url: 'https://example.org/ada' },
        { '@type': 'Person', name: 'Luigi Menabrea' },
      ],
      publisher,
      inLanguage: 'en-GB',
      timeRequired: 'PT7M',
    });
  });

  test('has no key without a value', () => {
    const { id, title, href } = whole;
    const bare = { id, title, href, image: null, excerpt: ' ', authors: [], publishedAt: null };
    expect(Object.keys(article(bare, { base }))).toEqual([
      '@type',
      'headline',
      'url',
      'mainEntityOfPage',
    ]);
  });

  test('leaves out an invalid date', () => {
    const dated = { ...whole, publishedAt: '2025-11-11T09:30:00', updatedAt: 'yesterday' };
    expect(article(dated, { base })).not.toHaveProperty('datePublished');
    expect(article(dated, { base })).not.toHaveProperty('dateModified');
  });

  test('leaves out a relative URL without a base, with a warning', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(article({ ...whole, href: '/only-here' })).not.toHaveProperty('url');
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('/only-here'));
    warn.mockRestore();
  });

  test('keeps a title with markup unchanged', () => {
    const title = '</script><script>alert(1)</script>';
    const text = jsonLd(article({ ...whole, title }, { base }));
    expect(text).not.toContain('<');
    expect(JSON.parse(text).headline).toBe(title);
  });
});

describe('a list', () => {
  const items = [whole, { ...whole, id: '2', title: 'Second', href: '/2' }];
  const page: Page = { items, next: null, total: 40 };

  test('lists every article of the page, in order, with its position', () => {
    expect(itemList(page, { start: 13, base })).toEqual({
      '@type': 'ItemList',
      numberOfItems: 40,
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 13,
          name: 'Notes on the Analytical Engine',
          url: 'https://example.org/blog/notes',
        },
        { '@type': 'ListItem', position: 14, name: 'Second', url: 'https://example.org/2' },
      ],
    });
  });

  test('leaves out what a feed leaves out', () => {
    const odd = [whole, { ...whole, title: ' ' }, whole, { key: 'a', props: {} }, null as never];
    expect(itemList(odd, { base }).itemListElement.map(({ position }) => position)).toEqual([1]);
  });

  test('is the main entity of a collection page', () => {
    const isPartOf = website({ name: 'Example', url: 'https://example.org' });
    const url = 'https://example.org/?page=2';
    const node = collectionPage({ name: 'The latest', url, page, start: 13, isPartOf });
    expect(node).toMatchObject({ '@type': 'CollectionPage', name: 'The latest', url, isPartOf });
    expect(node.mainEntity.itemListElement[0]).toMatchObject({
      position: 13,
      url: 'https://example.org/notes',
    });
  });
});

test('breadcrumbs have positions, and the last needs no URL', () => {
  const steps = [
    { label: 'Home', href: '/' },
    { label: 'Computing', href: '/computing' },
    { label: '' },
    { label: 'Notes', href: '/notes' },
  ];
  expect(breadcrumbs(steps, { base }).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/' },
    { '@type': 'ListItem', position: 2, name: 'Computing', item: 'https://example.org/computing' },
    { '@type': 'ListItem', position: 3, name: 'Notes' },
  ]);
});

describe('jobPosting', () => {
  const job = {
    id: 'J-7',
    title: 'Compiler engineer',
    href: '/jobs/7',
    employmentType: 'Full-time',
    postedAt: '2025-11-11',
    remote: true,
  };
  const options: JobPostingOptions = {
    base,
    description: '<p>Write <b>compilers</b>.</p>',
    hiringOrganization: publisher,
    applicantCountries: ['Norway'],
    validThrough: '2026-01-31T23:59:59Z',
    salary: { currency: 'EUR', min: 70_000, max: 90_000 },
    directApply: true,
  };

  test('has the fields that search engines require', () => {
    expect(jobPosting(job, options)).toEqual({
      '@type': 'JobPosting',
      title: 'Compiler engineer',
      description: '<p>Write <b>compilers</b>.</p>',
      datePosted: '2025-11-11',
      validThrough: '2026-01-31T23:59:59Z',
      url: 'https://example.org/jobs/7',
      identifier: { '@type': 'PropertyValue', name: 'Example Engineering', value: 'J-7' },
      employmentType: 'FULL_TIME',
      hiringOrganization: publisher,
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [{ '@type': 'Country', name: 'Norway' }],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: {
          '@type': 'QuantitativeValue',
          minValue: 70_000,
          maxValue: 90_000,
          unitText: 'YEAR',
        },
      },
      directApply: true,
    });
  });

  test('has the places of work', () => {
    const places = [{ addressLocality: 'Oslo', addressCountry: 'NO' }];
    const posting = jobPosting({ ...job, remote: false }, { ...options, places });
    expect(posting.jobLocation).toEqual([
      {
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addressLocality: 'Oslo', addressCountry: 'NO' },
      },
    ]);
    expect(posting).not.toHaveProperty('jobLocationType');
    expect(posting).not.toHaveProperty('applicantLocationRequirements');
  });

  test('requires places or countries, by its types', () => {
    type Without = Omit<JobPostingOptions, 'places' | 'applicantCountries'>;
    expectTypeOf<Without>().not.toExtend<JobPostingOptions>();
  });

  test.each([
    ['FullTime', 'FULL_TIME'],
    ['Part time', 'PART_TIME'],
    ['contract', 'CONTRACTOR'],
    ['Internship', 'INTERN'],
    ['Something else', undefined],
    [null, undefined],
  ])('maps the employment type %j to %j', (words, type) => {
    expect(jobPosting({ ...job, employmentType: words }, options).employmentType).toBe(type);
  });
});
