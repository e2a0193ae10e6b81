import '@broadsheet/theme/styles.css';
import { manyArticles } from '@internal/fixtures';
import type { Article } from '@broadsheet/content';
import { memo, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import * as grid from '../../packages/post-grid/src/grid/post-grid.css.ts';
import { RawCard } from '../raw/raw-card.tsx';
import { perPage, timeOf, total, type Bench } from './bench.ts';

const all = manyArticles(total);

const Card = memo(RawCard);

let show!: (articles: Article[]) => void;

/**
 * The list as somebody would write it by hand, with remembered cards and no more than it takes: no focus, no words, no skeletons, no
 * request, each of which is in our time. The styles are ours, `content-visibility` included.
 */
function List() {
  const [articles, setArticles] = useState(() => all.slice(0, perPage));
  useEffect(() => {
    show = setArticles;
  }, []);
  return (
    <section className={grid.root} data-layout="grid">
      <ul className={grid.list}>
        {articles.map((article, index) => (
          <li
            key={article.id}
            className={grid.item}
            data-position={index === 0 ? 'lead' : index === 2 ? 'third' : undefined}
            data-added={index >= perPage || undefined}
          >
            <Card article={article} level="h2" />
          </li>
        ))}
      </ul>
    </section>
  );
}

createRoot(document.querySelector('#root')!).render(<List />);

let pages = 1;
const bench: Bench = {
  append() {
    pages++;
    const next = all.slice(0, pages * perPage);
    return timeOf(() => void Promise.resolve().then(() => show(next)));
  },
};
Object.assign(globalThis, { bench });
