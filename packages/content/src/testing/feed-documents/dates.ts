import { entry, item, jsonItem, table } from './build.ts';

const at = 'items.0.publishedAt';
const published = (date: string) => item(`<pubDate>${date}</pubDate>`);

export const dates = [
  ...table({
    by: 'RSS 2.0, pubDate: RFC 822 §5, with years of RFC 5322 §4.3',
    at,
    build: published,
    rows: [
      ['Tue, 11 Nov 2025 09:30:00 GMT', '2025-11-11T09:30:00Z'],
      ['Tue, 11 Nov 2025 09:30:00 +0100', '2025-11-11T09:30:00+01:00'],
      ['Tue, 11 Nov 2025 09:30:00 -0000', '2025-11-11T09:30:00Z'],
      ['11 Nov 2025 09:30 GMT', '2025-11-11T09:30:00Z'],
      ['Tue, 11 Nov 2025 09:30:00 PST', '2025-11-11T09:30:00-08:00'],
      ['Thu, 31 Dec 98 23:59:59 EST', '1998-12-31T23:59:59-05:00'],
      ['Tue, 11 Nov 2025 09:30:00 +0000 (UTC)', '2025-11-11T09:30:00Z'],
      ['Sat, 29 Feb 2020 00:00:00 GMT', '2020-02-29T00:00:00Z'],
    ],
  }),
  ...table({
    by: 'RFC 5322 §4.3: a zone of unknown meaning, and days that do not exist',
    at,
    build: published,
    rows: [
      ['Tue, 11 Nov 2025 09:30:00 IST', undefined],
      ['Tue, 11 Nov 2025 09:30:00', undefined],
      ['Sat, 29 Feb 2025 00:00:00 GMT', undefined],
      ['31 Feb 2025', undefined],
      ['Tue, 11 Nov 2025 25:30:00 GMT', undefined],
      ['11 Nov', undefined],
      ['11/12/2025', undefined],
      ['yesterday', undefined],
    ],
  }),
  ...table({
    by: 'forms of published feeds that mean one instant or day alone',
    at,
    build: published,
    rows: [
      ['Tue, 11 Nov 2025 09:30:00 +01:00', '2025-11-11T09:30:00+01:00'],
      ['Tue, 11 Nov 2025 09:30:00 CET', '2025-11-11T09:30:00+01:00'],
      ['Tue,11 Nov 2025 09:30:00 GMT', '2025-11-11T09:30:00Z'],
      ['Tue, 11 Nov 2025 09:30:00 GMT+0100', '2025-11-11T09:30:00+01:00'],
      ['Tue Nov 11 2025 09:30:00 GMT+0100 (Central European Time)', '2025-11-11T09:30:00+01:00'],
      ['Tuesday, 11-Nov-25 09:30:00 GMT', '2025-11-11T09:30:00Z'],
      ['Tue, Nov 11 2025 09:30:00 GMT', '2025-11-11T09:30:00Z'],
      ['November 11th, 2025', '2025-11-11'],
      ['11 Nov 2025', '2025-11-11'],
      ['Tue, 11 Nov 2025', '2025-11-11'],
      ['11 Nov 2025 9:30 PM GMT', '2025-11-11T21:30:00Z'],
    ],
  }),
  ...table({
    by: 'RFC 3339 §5.6 (t and z in either case, a space for T), ISO 8601 §5.4',
    at,
    build: published,
    rows: [
      ['2025-11-11', '2025-11-11'],
      ['2025-11-11T09:30:00Z', '2025-11-11T09:30:00Z'],
      ['2025-11-11t09:30:00z', '2025-11-11T09:30:00Z'],
      ['2025-11-11 09:30:00+00:00', '2025-11-11T09:30:00Z'],
      ['2025-11-11 09:30:00 UTC', '2025-11-11T09:30:00Z'],
      ['2025-11-11 09:30:00 +0100', '2025-11-11T09:30:00+01:00'],
      ['2025-11-11T09:30:00+01', '2025-11-11T09:30:00+01:00'],
      ['2025-11-11T09:30:00,5Z', '2025-11-11T09:30:00.5Z'],
      ['2025-11-11 09:30:00', undefined],
    ],
  }),
  ...table({
    by: 'Dublin Core, DCMI Terms and Atom in RSS; a bad date hides no good one',
    at,
    build: item,
    rows: [
      ['<pubDate>yesterday</pubDate><dc:date>2025-11-11</dc:date>', '2025-11-11'],
      ['<dc:date>2025-11-11T09:30:00+01:00</dc:date>', '2025-11-11T09:30:00+01:00'],
      ['<a10:updated>2025-11-11</a10:updated>', '2025-11-11'],
      ['<atom:published>2025-11-11</atom:published>', '2025-11-11'],
      ['<dcterms:created>2025-11-11</dcterms:created>', '2025-11-11'],
      ['<dcterms:issued>2025-11-11</dcterms:issued>', '2025-11-11'],
    ],
  }),
  ...table({
    by: 'RFC 4287 §4.2.9 and §4.2.15; Atom 0.3 §4.13',
    at,
    build: entry,
    rows: [
      ['<published>2025-11-11</published><updated>2025-11-12</updated>', '2025-11-11'],
      ['<updated>2025-11-12</updated>', '2025-11-12'],
      ['<issued>2025-11-11</issued><modified>2025-11-12</modified>', '2025-11-11'],
    ],
  }),
  ...table({
    by: 'JSON Feed 1.1, date_published: RFC 3339',
    at,
    build: jsonItem,
    rows: [
      [{ date_published: '2025-11-11T09:30:00-05:00' }, '2025-11-11T09:30:00-05:00'],
      [{ date_published: 1_762_853_400 }, undefined],
    ],
  }),
];
