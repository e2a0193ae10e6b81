import { formatDate } from '@broadsheet/content';
import { article } from '@broadsheet/content/json-ld';
import { CategoryTag, PostGrid } from '@broadsheet/react';
import type { Metadata } from 'next';
import { Link } from '../../../components/link.tsx';
import { notFound } from 'next/navigation';
import { cardProps } from '../../../components/cards.ts';
import { Image } from '../../../components/image.tsx';
import { siteUrl } from '../../../components/site-url.ts';
import { SitePage } from '../../../components/site-page.tsx';
import { StructuredData, getBreadcrumbs } from '../../../components/structured-data.tsx';
import { source } from '../../../content/index.ts';

type StoryProps = PageProps<'/stories/[slug]'>;

export async function generateMetadata(props: StoryProps): Promise<Metadata> {
  const { title, excerpt, href, image } = await load(props);
  return {
    title,
    ...(excerpt && { description: excerpt }),
    alternates: { canonical: href },
    openGraph: { type: 'article', title, ...(image && { images: image.src }) },
  };
}

/** A story: its metadata, and a link to the whole text. */
export default async function StoryPage(props: StoryProps) {
  const story = await load(props);
  const { id, title, category, section, publishedAt, excerpt, image, original } = story;
  const date = formatDate(publishedAt, { format: 'long' });
  const more = section ? await source.category(section, 1) : undefined;
  const others = (more?.page.items ?? []).filter((other) => other.id !== id).slice(0, 3);
  return (
    <SitePage current={category?.href ?? undefined}>
      <article className="story">
        {category && (
          <CategoryTag {...category} href={category.href ?? undefined} linkComponent={Link} />
        )}
        <h1 className="headline">{title}</h1>
        {date && <time dateTime={date.dateTime}>{date.text}</time>}
        {image && (
          <Image
            src={image.src}
            alt={image.alt ?? ''}
            width={image.width ?? 1600}
            height={image.height ?? 1000}
            sizes="(min-width: 64rem) 56rem, 100vw"
            fetchPriority="high"
          />
        )}
        {excerpt && <p className="lead">{excerpt}</p>}
        <p>
          <a className="button" href={original}>
            Read the story at {new URL(original).hostname}
          </a>
        </p>
      </article>
      {others.length > 0 && (
        <PostGrid heading={`More in ${more?.label}`} items={others} cardProps={cardProps} />
      )}
      <StructuredData
        of={[
          article(story, { type: 'BlogPosting', base: siteUrl.href }),
          getBreadcrumbs(...(category ? [category] : []), { label: title }),
        ]}
      />
    </SitePage>
  );
}

async function load({ params }: StoryProps) {
  return (await source.story((await params).slug)) ?? notFound();
}
