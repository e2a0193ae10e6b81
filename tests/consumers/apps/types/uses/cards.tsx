import {
  ArticleCard,
  articleCardVariants,
  CategoryTag,
  categoryTagVariants,
  PostGrid,
  postGridLayouts,
  type Article,
  type ArticleCardLabels,
  type ArticleCardProps,
  type Author,
  type Category,
  type CategoryTagProps,
  type DateFormat,
  type FocalPoint,
  type HeadingLevel,
  type Image,
  type PostGridProps,
} from '@broadsheet/react';
import { useRef, type ComponentProps } from 'react';
import '@broadsheet/react/styles.css';

const category: Category = { label: 'Mathematics', href: '/mathematics' };
const author: Author = { name: 'Emmy Noether', href: null };
const focalPoint: FocalPoint = { x: 0.5, y: 0.2 };
const image: Image = { src: '/noether.jpg', alt: '', width: 1600, height: 1000, focalPoint };

// What a database may hold: `null` where nothing is known.
const article: Article = {
  id: 'noether',
  title: 'Invariant variation problems',
  href: '/posts/noether',
  publishedAt: '1918-07-26',
  updatedAt: null,
  category,
  image,
  excerpt: null,
  authors: [author],
  readingMinutes: 20,
  lang: 'de',
  external: true,
};

const labels: ArticleCardLabels = { by: 'Von ', readingTime: '{count} Min.' };
const dateFormat: DateFormat = { year: 'numeric', month: 'long' };
const headingLevel: HeadingLevel = 'none';
const [variant] = articleCardVariants;
const cardProps: ArticleCardProps = { ...article, variant, labels, dateFormat, headingLevel };
const tagProps: CategoryTagProps = { label: 'Mathematics', variant: categoryTagVariants[1] };

function Link({ children, ...rest }: ComponentProps<'a'>) {
  return <a {...rest}>{children}</a>;
}

/** Cards as a page of this app would have them. */
export function Cards() {
  const card = useRef<HTMLElement>(null);
  const gridProps: PostGridProps = { items: [article], layout: postGridLayouts[0] };
  return (
    <>
      <ArticleCard {...cardProps} ref={card} linkComponent={Link} data-place="first" />
      <ArticleCard title="Stars that pulse" href="/posts/leavitt" hitArea="title" priority>
        <button type="button">Save</button>
      </ArticleCard>
      <CategoryTag {...tagProps} className="tag" />
      <PostGrid
        {...gridProps}
        heading="The latest"
        cardProps={{ locale: 'de', timeZone: 'Europe/Berlin' }}
      />
      <PostGrid layout="list">{[<ArticleCard key="1" {...cardProps} />]}</PostGrid>
    </>
  );
}
