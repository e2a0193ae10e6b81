/** Where the site stands, for addresses that leave it: in feeds, in the sitemap, for search engines. */
export const siteUrl = new URL(process.env.SITE_URL ?? 'http://localhost:3000');
