import { formatDate, hasText, safeImageSrc, warnInDevelopment } from '@broadsheet/content';
import { inDevelopment } from '@internal/react';
import type { ArticleCardProps } from './types.ts';

/** Says in development what is not shown, and what to write instead. */
export function warnOfMisuse(props: ArticleCardProps) {
  inDevelopment(() => {
    const { title, publishedAt, image, category, authors } = props;
    if (!hasText(title)) {
      warn('nothing is shown; `title` is a text, not', title);
      return;
    }
    if (publishedAt && !formatDate(publishedAt)) {
      warn(
        'no date is shown; write `publishedAt` as 2025-11-11 or 2025-11-11T09:30:00Z instead of',
        publishedAt,
      );
    }
    if (image && !safeImageSrc(image.src)) {
      warn('no image is shown; write { src } with a safe URL instead of', image.src ?? image);
    }
    if (typeof category === 'string') {
      warn('no category is shown; write { label } instead of', category);
    }
    if (authors && !Array.isArray(authors)) {
      warn('no author is shown; write an array of { name } instead of', authors);
    } else if (authors?.some?.((author) => !hasText(author?.name))) {
      warn('an author is left out; write { name } for every one.');
    }
  });
}

function warn(message: string, detail?: unknown) {
  warnInDevelopment('ArticleCard', message, detail);
}
