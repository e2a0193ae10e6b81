import '@broadsheet/theme/styles.css';
import { manyArticles } from '@internal/fixtures';
import { PostFeed, type PostFeedProps } from '@broadsheet/post-grid';
import type { Page } from '@broadsheet/content';
import { createRoot } from 'react-dom/client';
import { perPage, timeOf, total, type Bench } from './bench.ts';

const all = manyArticles(total);

const pageAt = (index: number): Page => ({
  items: all.slice(index * perPage, (index + 1) * perPage),
  next: { cursor: `${index + 1}`, href: `?page=${index + 2}` },
});

/**
 * Shows a feed, and answers what it asks for when it is told to.
 */
export function startFeed(cardProps?: PostFeedProps['cardProps']): Bench {
  let answer: (page: Page) => void;
  let asked = () => {};
  const loadPage = (_cursor: string) =>
    new Promise<Page>((resolve) => {
      answer = resolve;
      asked();
    });
  createRoot(document.querySelector('#root')!).render(
    <PostFeed initialPage={pageAt(0)} loadPage={loadPage} restore={false} cardProps={cardProps} />,
  );

  let pages = 1;
  return {
    async append() {
      await new Promise<void>((resolve) => {
        asked = resolve;
        document.querySelector<HTMLElement>('[rel="next"]')!.click();
      });
      const next = pageAt(pages++);
      return timeOf(() => answer(next));
    },
  };
}
