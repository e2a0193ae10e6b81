/** The URL of the site, for absolute URLs in feeds, the sitemap and structured data. */
export const siteUrl = new URL(process.env.SITE_URL ?? 'http://localhost:3000');
