import '@broadsheet/react/inner-pages.css';
import { article } from '@broadsheet/content/json-ld';
import { ButtonLink, PageSection, PostGrid, StoryHeader } from '@broadsheet/react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cardProps } from '../../../components/cards.ts';
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
  const { id, title, category, section, original } = story;
  const more = section ? await source.category(section, 1) : undefined;
  const others = (more?.page.items ?? []).filter((other) => other.id !== id).slice(0, 3);
  return (
    <SitePage current={category?.href ?? undefined}>
      <PageSection width="story">
        <article>
          <StoryHeader {...story} {...cardProps} />
        </article>
        <ButtonLink label={`Read the story at ${new URL(original).hostname}`} href={original} />
      </PageSection>
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
