import { PageTitle, PostGrid } from '@broadsheet/react';
import type { Metadata } from 'next';
import { cardProps } from '../../components/cards.ts';
import { SitePage } from '../../components/site-page.tsx';
import { source } from '../../content/index.ts';

export const metadata: Metadata = { title: 'Videos', alternates: { canonical: '/videos' } };

/** What the one section is that has no stories of its own: those on video. */
export default async function Videos() {
  const found = await source.category('video-engineering', 1);
  return (
    <SitePage current="/videos">
      <PageTitle title="Videos" />
      <PostGrid items={found?.page.items ?? []} headingLevel={2} cardProps={cardProps} />
    </SitePage>
  );
}
