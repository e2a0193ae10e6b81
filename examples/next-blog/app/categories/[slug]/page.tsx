import { PageTitle, PostGrid } from '@broadsheet/react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cardProps } from '../../../components/cards.ts';
import { Feed, pageHref, pageNumber } from '../../../components/feed.tsx';
import { SitePage } from '../../../components/site-page.tsx';
import {
  StructuredData,
  getCollectionPage,
  getBreadcrumbs,
} from '../../../components/structured-data.tsx';
import { source } from '../../../content/index.ts';
import { perPage } from '../../../content/source.ts';
import { moreOfCategory } from '../../more.ts';

type CategoryProps = PageProps<'/categories/[slug]'>;

export async function generateMetadata(props: CategoryProps): Promise<Metadata> {
  const { label, href, number } = await load(props);
  return { title: label, alternates: { canonical: pageHref(href, number) } };
}

/** The stories of one category. */
export default async function Category(props: CategoryProps) {
  const { slug, label, page, href, number } = await load(props);
  const latest = page.items.length === 0 && (await source.latest(1));
  return (
    <SitePage current={href}>
      <PageTitle title={label} intro={latest && 'There are no stories here yet.'} />
      {latest ? (
        <PostGrid heading="The latest" items={latest.items.slice(0, 3)} cardProps={cardProps} />
      ) : (
        <Feed page={page} number={number} href={href} loadPage={moreOfCategory.bind(null, slug)} />
      )}
      <StructuredData
        of={[
          getCollectionPage({
            name: label,
            href: pageHref(href, number),
            page,
            start: (number - 1) * perPage + 1,
          }),
          getBreadcrumbs({ label }),
        ]}
      />
    </SitePage>
  );
}

async function load({ params, searchParams }: CategoryProps) {
  const { slug } = await params;
  const number = pageNumber((await searchParams).page);
  const found = await source.category(slug, number);
  if (!found || (number > 1 && found.page.items.length === 0)) notFound();
  return { ...found, slug, number, href: `/categories/${slug}` };
}
