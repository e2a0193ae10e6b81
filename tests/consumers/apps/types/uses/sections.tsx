import {
  ChannelList,
  channelKinds,
  JobsWidget,
  jobsWidgetStatuses,
  TopicTiles,
  type Channel,
  type ChannelListProps,
  type Job,
  type JobsWidgetLabels,
  type JobsWidgetProps,
  type Link,
  type Topic,
  type TopicTilesProps,
} from '@broadsheet/react';

const job: Job = {
  id: '1',
  title: 'Trajectory analyst',
  href: '/jobs/1',
  location: null,
  remote: true,
  postedAt: '2025-11-11',
};
const seeAll: Link = { label: 'All positions', href: '/jobs' };
const labels: JobsWidgetLabels = { empty: 'Nothing at the moment.' };
const jobs: JobsWidgetProps = {
  heading: 'Open positions',
  jobs: [job],
  seeAll,
  labels,
  groupBy: 'location',
};

const channel: Channel = {
  name: 'The Difference Engine',
  action: 'Read',
  href: '/de',
  kind: channelKinds[0],
};
const channels: ChannelListProps = { heading: 'Follow us', items: [channel] };

const topic: Topic = { label: 'Compilers', href: '/compilers', icon: 'λ' };
const topics: TopicTilesProps = { heading: 'Open source', items: [topic], more: { label: 'All' } };

export function Sections() {
  return (
    <>
      <JobsWidget {...jobs} status={jobsWidgetStatuses[0]} maxItems={5} />
      <ChannelList {...channels} headingLevel={3} />
      <TopicTiles {...topics} />
    </>
  );
}
