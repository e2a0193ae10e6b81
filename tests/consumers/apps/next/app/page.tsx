import { BackendIcon, ChannelList, JobsWidget, PostFeed, TopicTiles } from '@broadsheet/react';
import Link from 'next/link';
import { jobs, postsPage } from 'publication';
import { morePosts } from './more-posts';

interface HomeProps {
  searchParams: Promise<{ page?: string }>;
}

export default async function Home({ searchParams }: HomeProps) {
  const { page } = await searchParams;
  return (
    <>
      <PostFeed
        heading="The latest"
        initialPage={await postsPage(page)}
        loadPage={morePosts}
        cardProps={{ linkComponent: Link }}
      />
      <JobsWidget heading="Open positions" jobs={jobs} linkComponent={Link} />
      <ChannelList
        heading="Follow us"
        items={[{ name: 'The Difference Engine', action: 'Read', href: '/difference-engine' }]}
      />
      <TopicTiles heading="Open source" items={[{ label: 'Compilers', icon: <BackendIcon /> }]} />
    </>
  );
}
