import {
  ArticleCard,
  CategoryTag,
  ChannelList,
  Footer,
  formatDate,
  JobsWidget,
  MegaMenuHeader,
  PostFeed,
  PostGrid,
  SiteSearch,
  useLoadMore,
  vars,
  WebIcon,
  type Article,
  type Page,
} from '@broadsheet/react';

// Each marked line is wrong, and the compiler has to say so: without a fault the mark itself is one.

// @ts-expect-error: an article has a headline.
export const untitled: Article = { id: '1', href: '/' };

// @ts-expect-error: a date is a string, which crosses from server to client.
export const dated: Article = { id: '1', title: 'Stars', href: '/', publishedAt: new Date(0) };

// @ts-expect-error: the end of a list is `null`, which nobody writes by accident.
export const endless: Page = { items: [] };

// @ts-expect-error: there is no such entry.
export type { Nothing } from '@broadsheet/react/nothing';

// @ts-expect-error: nor such an export.
export type { Nothing as NoExport } from '@broadsheet/react';

// @ts-expect-error: there is no such color.
export const color: string = vars.color.purple;

// @ts-expect-error: a date may be missing.
export const year: number = formatDate('1918').text.length;

const page: Page = { items: [], next: null };
const none = async () => page;

export const elements = [
  // @ts-expect-error: no such shape.
  <ArticleCard key={1} title="Stars" href="/" variant="enormous" />,
  // @ts-expect-error: an `h1` is the page's.
  <ArticleCard key={2} title="Stars" href="/" headingLevel={1} />,
  // @ts-expect-error: a label is a string or a map of plurals; a function does not cross to the client.
  <ArticleCard key={3} title="Stars" href="/" labels={{ readingTime: () => '5 minutes' }} />,
  // @ts-expect-error: a name for the whole is missing.
  <CategoryTag key={4} href="/" />,
  // @ts-expect-error: an address is text.
  <PostGrid key={5} items={[{ id: '1', title: 'Stars', href: 3 }]} />,
  // @ts-expect-error: no such layout.
  <PostGrid key={6} layout="masonry" />,
  // @ts-expect-error: nothing loads more.
  <PostFeed key={7} initialPage={page} />,
  // @ts-expect-error: a feed has its posts in `initialPage`.
  <PostFeed key={8} initialPage={page} loadPage={none} items={[]} />,
  // @ts-expect-error: an answer is a page.
  <PostFeed key={9} initialPage={page} loadPage={async () => []} />,
  // @ts-expect-error: without a name the header is nobody's.
  <MegaMenuHeader key={10} items={[]} />,
  // @ts-expect-error: no such way of opening.
  <MegaMenuHeader key={11} logo={{ alt: 'A' }} items={[]} openOn="focus" />,
  // @ts-expect-error: a search asks by GET, always.
  <SiteSearch key={12} method="post" />,
  // @ts-expect-error: a section has a heading.
  <JobsWidget key={13} jobs={[]} />,
  // @ts-expect-error: a channel says what a click does.
  <ChannelList key={14} heading="Follow us" items={[{ name: 'The Difference Engine' }]} />,
  // @ts-expect-error: it is drawn already.
  <WebIcon key={15}>loom</WebIcon>,
  // @ts-expect-error: a link has an address.
  <Footer key={16} links={[{ label: 'Imprint' }]} />,
];

export function Wrong() {
  const { status } = useLoadMore({ initialPage: page, loadPage: none });
  // @ts-expect-error: no such state.
  return status === 'waiting';
}
