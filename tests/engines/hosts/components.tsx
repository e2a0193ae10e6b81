import { channels, classics, footer, jobs, topics } from '@internal/fixtures';
import type { ReactElement } from 'react';
import { ArticleCard } from '../../../packages/article-card/src/index.ts';
import { CategoryTag } from '../../../packages/category-tag/src/index.ts';
import { ChannelList } from '../../../packages/channel-list/src/index.ts';
import { Footer } from '../../../packages/footer/src/index.ts';
import { JobsWidget } from '../../../packages/jobs-widget/src/index.ts';
import { PostGrid } from '../../../packages/post-grid/src/index.ts';
import { TopicTiles } from '../../../packages/topic-tiles/src/index.ts';

const [first] = classics;
const { id: _id, ...article } = first!;
const given = { className: 'given' };

/** Every component that stands in the flow of a page, by its name. */
export const components: Record<string, ReactElement> = {
  'standard card': <ArticleCard {...article} {...given} />,
  'feature card': <ArticleCard {...article} {...given} variant="feature" />,
  'compact card': <ArticleCard {...article} {...given} variant="compact" />,
  'headline card': <ArticleCard {...article} {...given} variant="headline" />,
  tag: <CategoryTag {...given} label="Mathematics" href="/mathematics" variant="solid" />,
  grid: <PostGrid {...given} heading="The latest" items={classics} />,
  jobs: <JobsWidget {...given} heading="Open positions" jobs={jobs} />,
  channels: <ChannelList {...given} heading="Channels" items={channels.items} />,
  topics: (
    <TopicTiles
      {...given}
      heading="Topics"
      items={topics.items.map(({ label, href }) => ({ label, href }))}
    />
  ),
  footer: <Footer {...given} {...footer} logo={{ alt: 'Engineering', href: '/' }} />,
};
