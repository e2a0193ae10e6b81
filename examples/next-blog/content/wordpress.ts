import { isSourceError, type Page } from '@broadsheet/content';
import {
  wordpressCategories,
  wordpressPosts,
  type WordPressCategoryTree,
  type WordPressPostsOptions,
} from '@broadsheet/content/wordpress';
import { isKnownImage } from './image-hosts.ts';
import { perPage, type Source } from './source.ts';

/**
 * The stories of a WordPress, by its public API: no plugin and no key is needed. A story leads to its own page, which stays where it is.
 *
 * @param url the site: `https://example.org/blog`
 */
export function wordpress(url: string): Source {
  const shared = { url, fetch: cached };
  const categories = wordpressCategories(shared);

  async function read(number: number, selection: Partial<WordPressPostsOptions>): Promise<Page> {
    try {
      const posts = wordpressPosts({ ...shared, perPage, ...selection });
      return withLocalSections(await posts.page(`${number}`), await flat());
    } catch (error) {
      if (isSourceError(error) && error.code === 'notFound') return { items: [], next: null };
      throw error;
    }
  }

  async function flat(): Promise<WordPressCategoryTree[]> {
    return (await categories.tree()).flatMap((category) => [category, ...category.children]);
  }

  return {
    site: async () => {
      const [about, sections] = await Promise.all([readAbout(url), categories.tree()]);
      return {
        ...about,
        navigation: sections
          .filter(({ count, children }) => count + children.length > 0)
          .slice(0, 7)
          .map(toItem),
        footer: {
          logo: { alt: about.name, href: '/' },
          description: about.description,
          links: [{ label: 'RSS', href: '/feed.xml' }],
          legal: [{ label: 'Cookies', href: '/privacy' }],
        },
      };
    },
    latest: (number) => read(number, { stickyFirst: true }),
    category: async (slug, number) => {
      const found = (await flat()).find((category) => decoded(category.slug) === decoded(slug));
      return found && { label: found.label, page: await read(number, { category: found.slug }) };
    },
    search: async (query, number) =>
      query ? read(number, { search: query }) : { items: [], next: null },
    story: async () => undefined,
  };
}

/** WordPress stores slugs in other scripts percent-encoded. */
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** What a WordPress answered is good for five minutes. */
const cached: typeof fetch = (url, init) => fetch(url, { ...init, next: { revalidate: 300 } });

function toItem({ label, slug, children }: WordPressCategoryTree) {
  const toLink = (category: { label: string; slug: string }) => ({
    label: category.label,
    href: `/categories/${category.slug}`,
  });
  return { label, href: `/categories/${slug}`, groups: [{ links: children.map(toLink) }] };
}

/** Categories have a page here; images of unknown hosts are left out. */
function withLocalSections(page: Page, sections: WordPressCategoryTree[]): Page {
  const slugs = new Map(sections.map(({ href, slug }) => [href, slug]));
  return {
    ...page,
    items: page.items.map(({ category, image, ...article }) => {
      const slug = category?.href && slugs.get(category.href);
      return {
        ...article,
        category: category && slug ? { ...category, href: `/categories/${slug}` } : category,
        image: image && isKnownImage(image.src) ? image : undefined,
      };
    }),
  };
}

/** The name of the site and its motto, where the usual place has them. */
async function readAbout(url: string): Promise<{ name: string; description: string }> {
  const { hostname } = new URL(url);
  try {
    const answer = await cached(`${url.replace(/\/$/, '')}/wp-json/?_fields=name,description`);
    const { name, description } = (await answer.json()) as { name?: string; description?: string };
    return { name: name || hostname, description: description ?? '' };
  } catch {
    return { name: hostname, description: '' };
  }
}
