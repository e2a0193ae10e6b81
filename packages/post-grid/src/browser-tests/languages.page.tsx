import type { Page as PageOf } from '@broadsheet/content';
import type { PostFeedLabels } from '../types.ts';
import { PostFeed } from '../feed/post-feed.tsx';

/** The labels of a feed in four languages: with few plural forms and with many, and one with digits of its own. */
const languages: Record<string, PostFeedLabels> = {
  en: {
    more: 'Show more posts',
    added: { one: '{count} post added.', other: '{count} posts added.' },
    shown: 'Showing {count} of {total}.',
  },
  de: {
    more: 'Mehr Beiträge',
    added: { one: 'Ein weiterer Beitrag.', other: '{count} weitere Beiträge.' },
    shown: '{count} von {total} Beiträgen.',
  },
  he: {
    more: 'פוסטים נוספים',
    added: { one: 'פוסט נוסף.', two: 'שני פוסטים נוספים.', other: '{count} פוסטים נוספים.' },
    shown: 'מוצגים {count} מתוך {total}.',
  },
  'ar-EG': {
    more: 'المزيد من المقالات',
    added: {
      one: 'مقالة أخرى.',
      two: 'مقالتان أخريان.',
      few: '{count} مقالات أخرى.',
      many: '{count} مقالة أخرى.',
      other: '{count} مقالة أخرى.',
    },
    shown: 'عرض {count} من {total}.',
  },
};

/** As many posts on each page as there are forms to say. */
const sizes = [3, 1, 2, 3, 11];

const total = sizes.reduce((sum, size) => sum + size);

function pageAt(index: number): PageOf {
  const before = sizes.slice(0, index).reduce((sum, size) => sum + size, 0);
  return {
    items: Array.from({ length: sizes[index]! }, (_, place) => {
      const id = `${before + place + 1}`;
      return { id, title: `Note ${id}`, href: `/notes/${id}` };
    }),
    // The end would be announced as well.
    next: { cursor: `${index + 1}`, href: `?page=${index + 2}` },
    total,
  };
}

const loadPage = async (cursor: string) => pageAt(Number(cursor));

/** A feed in each language. */
export function Page() {
  return (
    <main>
      <h1>Notes</h1>
      {Object.entries(languages).map(([lang, labels]) => (
        <div key={lang} lang={lang} dir={/^(ar|he)/.test(lang) ? 'rtl' : 'ltr'}>
          <PostFeed
            id={lang}
            aria-label={lang}
            initialPage={pageAt(0)}
            loadPage={loadPage}
            locale={lang}
            labels={labels}
          />
        </div>
      ))}
    </main>
  );
}
