import data from './engineering-blog.json';

const home = 'https://engineering.fb.com';

/** A story of the publication, with a URL on the example's own site. */
export interface PublishedStory {
  /** The last segment of its URL. */
  id: string;
  title: string;
  href: string;
  /** The name of its image: `pictures/NAME.svg`, 1600 × 1000. */
  imageName: string;
  category: { label: string; href: string };
  /** The slug of its category. */
  section: string;
  publishedAt?: string;
  /** The URL of its whole text. */
  original: string;
}

/** Every story, in the order of the home page: the featured ones first. */
export const stories: PublishedStory[] = data.articles.map(
  ({ title, href, picture: imageName, category, date, dateShown }) => {
    const id = getSlug(href);
    return {
      id,
      title,
      href: `/stories/${id}`,
      imageName,
      category: { label: category.label, href: local(category.href) },
      section: getSlug(category.href),
      // The home page keeps the date of its first story to itself.
      ...(dateShown !== null && { publishedAt: date }),
      original: href,
    };
  },
);

/** The header and footer of every page. */
export const site = {
  name: data.site.name,
  description: data.footer.description,
  navigation: data.navigation.map(({ label, href, items }) => ({
    label,
    ...(href && { href }),
    ...(items.length > 0 && {
      groups: [
        {
          links: items.map((link) => ({
            label: link.label,
            href: local(link.href),
            external: !isOurs(link.href),
          })),
        },
      ],
    }),
  })),
  footer: {
    ...data.footer,
    logo: { ...data.footer.logo, href: '/' },
    links: data.footer.links.map(({ label, href }) => ({ label, href: local(href) })),
  },
  consent: data.consent.text,
};

/** The sections below the stories of the home page. */
export const positions = {
  heading: data.jobs.title,
  // All four have the same URL, so the location makes the id unique.
  jobs: data.jobs.items.map((job) => ({ ...job, id: `${job.href} ${job.location}` })),
  seeAll: data.jobs.seeAll,
};

export const channels = { heading: data.channels.title, items: data.channels.items };

export const topics = {
  heading: data.topics.title,
  description: data.topics.description,
  items: data.topics.items,
  more: { label: data.topics.more },
};

export const loadMore = data.loadMore.label;

/** Every section that the navigation or a story names: slug → label. */
export const sections = new Map(
  [
    ...data.navigation.flatMap(({ items }) => items),
    ...data.articles.map(({ category }) => category),
  ]
    .filter(({ href }) => local(href).startsWith('/categories/'))
    .map(({ href, label }) => [getSlug(href), label]),
);

/** What was on the publication's site has its place on the example's; what was elsewhere stays there. */
function local(href: string): string {
  if (!isOurs(href)) return href;
  const { pathname } = new URL(href, home);
  return pathname.replace(/^\/category\/(?<slug>[^/]+)\/$/, '/categories/$<slug>');
}

function isOurs(href: string): boolean {
  return new URL(href, home).origin === home;
}

function getSlug(href: string): string {
  return new URL(href).pathname.split('/').findLast((part) => part !== '')!;
}
