import { formatPlural } from '@broadsheet/content';
import { PageTitle } from '@broadsheet/react';
import type { Metadata } from 'next';
import { Feed, pageNumber } from '../../components/feed.tsx';
import { SitePage } from '../../components/site-page.tsx';
import { source } from '../../content/index.ts';
import { moreResults } from '../more.ts';

type SearchProps = PageProps<'/search'>;

export const metadata: Metadata = { title: 'Search', robots: { index: false } };

/** The page of search results. */
export default async function Search({ searchParams }: SearchProps) {
  const { q, page: pageParameter } = await searchParams;
  const query = [q].flat().join(' ').trim();
  const number = pageNumber(pageParameter);
  const page = await source.search(query, number);
  return (
    <SitePage query={query}>
      <PageTitle
        title={query ? getTitle(query, page.total ?? page.items.length) : 'Search'}
        intro={page.items.length === 0 && getIntro(query)}
      />
      {page.items.length > 0 && (
        <Feed
          page={page}
          number={number}
          href={`/search?q=${encodeURIComponent(query)}`}
          loadPage={moreResults.bind(null, query)}
        />
      )}
    </SitePage>
  );
}

function getIntro(query: string): string {
  return query
    ? 'Try fewer words, or look through the sections in the menu.'
    : 'Type what you are looking for into the field above.';
}

function getTitle(query: string, count: number): string {
  const label = {
    one: '{count} story on “{query}”',
    other: '{count} stories on “{query}”',
  };
  return formatPlural(label, count, 'en-US', { query });
}
