import {
  ChannelList,
  Columns,
  JobsWidget,
  PageTitle,
  PostGrid,
  TopicTiles,
} from '@broadsheet/react';
import type { Metadata } from 'next';
import { Link } from '../components/link.tsx';
import { notFound } from 'next/navigation';
import { cardProps } from '../components/cards.ts';
import { Feed, pageHref, pageNumber } from '../components/feed.tsx';
import { SitePage } from '../components/site-page.tsx';
import { StructuredData, getCollectionPage, getWebsite } from '../components/structured-data.tsx';
import { source } from '../content/index.ts';
import { perPage } from '../content/source.ts';
import { moreStories } from './more.ts';

interface HomeProps {
  searchParams: Promise<{ page?: string | string[] }>;
}

export async function generateMetadata({ searchParams }: HomeProps): Promise<Metadata> {
  const number = pageNumber((await searchParams).page);
  return {
    alternates: { canonical: pageHref('/', number) },
    ...(number > 1 && { title: `Stories, page ${number}` }),
  };
}

/** The home page; at `?page=N` the older stories alone. */
export default async function Home({ searchParams }: HomeProps) {
  const number = pageNumber((await searchParams).page);
  const [site, page] = await Promise.all([source.site(), source.latest(number)]);
  if (number > 1) {
    if (page.items.length === 0) notFound();
    return (
      <SitePage>
        <PageTitle title={`Stories, page ${number}`} />
        <Feed page={page} number={number} href="/" loadPage={moreStories.bind(null, false)} />
        <StructuredData
          of={getCollectionPage({
            name: site.name,
            href: pageHref('/', number),
            page,
            start: (number - 1) * perPage + 1,
          })}
        />
      </SitePage>
    );
  }
  const featured = page.items.slice(0, 3);
  const rest = {
    ...page,
    items: page.items.slice(3),
    // The feed counts what it shows itself.
    total: page.total && page.total - featured.length,
  };
  const { positions, channels, topics } = site;
  return (
    <SitePage current="/">
      <PageTitle title={site.name} visuallyHidden />
      <PostGrid items={featured} layout="featured" priority cardProps={cardProps} />
      <Feed
        heading="The latest"
        page={rest}
        number={1}
        href="/"
        loadPage={moreStories.bind(null, true)}
      />
      {(positions ?? channels ?? topics) && (
        <Columns>
          {positions && <JobsWidget {...positions} linkComponent={Link} />}
          {channels && <ChannelList {...channels} linkComponent={Link} />}
          {topics && <TopicTiles {...topics} linkComponent={Link} />}
        </Columns>
      )}
      <StructuredData
        of={[getWebsite(site), getCollectionPage({ name: site.name, href: '/', page })]}
      />
    </SitePage>
  );
}
