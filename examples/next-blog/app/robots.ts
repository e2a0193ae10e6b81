import type { MetadataRoute } from 'next';
import { siteUrl } from '../components/site-url.ts';

// The URL of the site is known at run time only.
export const dynamic = 'force-dynamic';

/** Everything may be found but the results of searches. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/search', '/api/'] },
    sitemap: new URL('/sitemap.xml', siteUrl).href,
  };
}
