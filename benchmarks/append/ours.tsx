import '@broadsheet/theme/styles.css';
import { manyArticles } from '@internal/fixtures';
import { PostFeed } from '@broadsheet/post-grid';
import type { Page } from '@broadsheet/content';
import type { ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import { perPage, timeOf, total, type Bench } from './bench.ts';

const all = manyArticles(total);
let answer: (page: Page) => void;
let renders = 0;

const pageAt = (index: number): Page => ({
  items: all.slice(index * perPage, (index + 1) * perPage),
  next: { cursor: `${index + 1}`, href: `?page=${index + 2}` },
});

let asked: () => void = () => {};

const loadPage = (_cursor: string) =>
  new Promise<Page>((resolve) => {
    answer = resolve;
    asked();
  });

/** A link that counts how often it is rendered. */
function Counted(props: ComponentProps<'a'>) {
  renders++;
  return <a {...props}>{props.children}</a>;
}

const isCounting = location.search === '?count';
createRoot(document.querySelector('#root')!).render(
  <PostFeed
    initialPage={pageAt(0)}
    loadPage={loadPage}
    restore={false}
    cardProps={isCounting ? { linkComponent: Counted } : undefined}
  />,
);

let pages = 1;
const bench: Bench = {
  async append() {
    await new Promise<void>((resolve) => {
      asked = resolve;
      document.querySelector<HTMLElement>('[rel="next"]')!.click();
    });
    renders = 0;
    const next = pageAt(pages++);
    return { ...(await timeOf(pages * perPage, () => answer(next))), renders };
  },
};
Object.assign(globalThis, { bench });
