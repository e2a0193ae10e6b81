import '@broadsheet/theme/styles.css';
import { manyArticles } from '@internal/fixtures';
import type { Article } from '@broadsheet/content';
import { memo, startTransition, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import * as card from '../../packages/article-card/src/article-card.css.ts';
import '../../packages/article-card/src/patterns.css.ts';
import { root as tag } from '../../packages/category-tag/src/category-tag.css.ts';
import { added } from '../../packages/post-grid/src/post-feed.css.ts';
import * as grid from '../../packages/post-grid/src/post-grid.css.ts';
import { perPage, timeOf, total, type Bench } from './bench.ts';

const all = manyArticles(total);
const dates = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
const sizes =
  'auto, (min-width: 79rem) 24rem, (min-width: 62rem) 29vw, (min-width: 38rem) 45vw, 31vw';

let pages = 1;
let show!: (articles: Article[]) => void;

/** The list as somebody would write it by hand, with remembered cards and no more than it takes. */
function List() {
  const [articles, setArticles] = useState(() => all.slice(0, perPage));
  useEffect(() => {
    show = setArticles;
  }, []);
  return (
    <section className={grid.root} data-layout="grid">
      <ul className={grid.list}>
        {articles.map((article, index) => (
          <li key={article.id} className={index < perPage ? grid.item : `${grid.item} ${added}`}>
            <Card article={article} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const Card = memo(function Card({ article }: { article: Article }) {
  const { title, href, category, publishedAt, image } = article;
  return (
    <article className={card.root} data-bs-component="article-card" data-variant="standard">
      <div>
        <div>
          <h2>
            <a href={href} className={card.link} data-bs-event="article">
              <bdi>{title}</bdi>
            </a>
          </h2>
          <div>
            <a
              className={tag}
              data-bs-component="category-tag"
              data-variant="text"
              href={category!.href!}
            >
              {category!.label}
            </a>
            {publishedAt && (
              <time dateTime={publishedAt}>{dates.format(new Date(publishedAt))}</time>
            )}
          </div>
        </div>
        <div data-pattern={title.length % 3}>
          <img
            src={image!.src}
            alt=""
            width={image!.width}
            height={image!.height}
            sizes={sizes}
            loading="lazy"
            decoding="async"
            className={card.image}
          />
        </div>
      </div>
    </article>
  );
});

createRoot(document.querySelector('#root')!).render(<List />);

const bench: Bench = {
  async append() {
    pages++;
    const next = all.slice(0, pages * perPage);
    let answer!: () => void;
    const arrived = new Promise<void>((resolve) => {
      answer = resolve;
    });
    void arrived.then(() => startTransition(() => show(next)));
    return timeOf(pages * perPage, answer);
  },
};
Object.assign(globalThis, { bench });
