import { formatPlural } from '@broadsheet/content';
import type { Metadata } from 'next';
import { Feed, pageNumber } from '../../components/feed.tsx';
import { SitePage } from '../../components/site-page.tsx';
import { source } from '../../content/index.ts';
import { moreResults } from '../more.ts';

type SearchProps = PageProps<'/search'>;

export const metadata: Metadata = { title: 'Search', robots: { index: false } };

/** What was found, at an address of its own. */
export default async function Search({ searchParams }: SearchProps) {
  const { q, page: pageParameter } = await searchParams;
  const words = [q].flat().join(' ').trim();
  const number = pageNumber(pageParameter);
  const page = await source.search(words, number);
  return (
    <SitePage query={words}>
      <div className="intro">
        <h1 className="title">
          {words ? titleOf(words, page.total ?? page.items.length) : 'Search'}
        </h1>
        {page.items.length === 0 && (
          <p className="lead">
            {words
              ? 'Try fewer words, or look through the sections in the menu.'
              : 'Type what you are looking for into the field above.'}
          </p>
        )}
      </div>
      {page.items.length > 0 && (
        <Feed
          page={page}
          number={number}
          href={`/search?q=${encodeURIComponent(words)}`}
          loadPage={moreResults.bind(null, words)}
        />
      )}
    </SitePage>
  );
}

function titleOf(words: string, count: number): string {
  const label = {
    one: '{count} story on “{words}”',
    other: '{count} stories on “{words}”',
  };
  return formatPlural(label, count, 'en-US', { words });
}
