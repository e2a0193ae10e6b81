import type { Article } from '@broadsheet/content';
import * as card from '../../packages/article-card/src/article-card.css.ts';
import { image as imageClass, media } from '../../packages/article-card/src/media.css.ts';
import { root as tag } from '../../packages/category-tag/src/category-tag.css.ts';

const dates = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

const lead = '(min-width: 79rem) 49rem, (min-width: 62rem) 60vw, 92vw';

const column =
  'auto, (min-width: 79rem) 24rem, (min-width: 62rem) 29vw, (min-width: 38rem) 45vw, 31vw';

/** A card as somebody would write it by hand for the articles of one site: the same HTML as ours, no options, no checks. */
export function RawCard({
  article: { title, href, category, publishedAt, image },
  isLead = false,
  level: Heading,
}: {
  article: Article;
  isLead?: boolean;
  level: 'h2' | 'h3';
}) {
  return (
    <article
      className={card.root}
      data-broadsheet-component="article-card"
      data-variant={isLead ? 'feature' : 'standard'}
    >
      <div className={card.text}>
        <Heading className={card.title}>
          <a className={card.titleLink} href={href} data-broadsheet-event="article" dir="auto">
            {title}
          </a>
        </Heading>
        <div className={card.meta}>
          <a
            className={`${tag} ${card.category}`}
            dir="auto"
            data-broadsheet-component="category-tag"
            data-variant="text"
            href={category!.href!}
          >
            {category!.label}
          </a>
          {publishedAt && (
            <time className={card.date} dateTime={publishedAt}>
              {dates.format(new Date(publishedAt))}
            </time>
          )}
        </div>
      </div>
      <div className={media} data-pattern={title.length % 3}>
        <img
          src={image!.src}
          alt=""
          width={image!.width}
          height={image!.height}
          sizes={isLead ? lead : column}
          {...(isLead ? { fetchPriority: 'high', loading: 'eager' } : { loading: 'lazy' })}
          decoding="async"
          className={imageClass}
        />
      </div>
    </article>
  );
}
