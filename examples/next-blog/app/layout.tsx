import '@broadsheet/theme/reset.css';
import '@broadsheet/react/styles.css';
import '@broadsheet/theme/engineering.css';
import './site.css';
import {
  ConsentBanner,
  ConsentPixel,
  ConsentPreferences,
  ConsentProvider,
} from '@broadsheet/consent-banner';
import { readConsent } from '@broadsheet/consent-banner/server';
import { FeedRestoration } from '@broadsheet/post-grid/server';
import { PageFrame, SkipLink } from '@broadsheet/react';
import type { Metadata } from 'next';
import localFont from 'next/font/local';
import { headers } from 'next/headers';
import { Link } from '../components/link.tsx';
import type { ReactNode } from 'react';
import { siteUrl } from '../components/site-url.ts';
import { consent, pixelUrl } from '../content/consent.ts';
import { source } from '../content/index.ts';

// A face that is late for the first paint waits for the next page: then nothing ever moves.
const geist = localFont({
  src: '../node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2',
  weight: '100 900',
  display: 'optional',
  variable: '--font-geist',
});

export async function generateMetadata(): Promise<Metadata> {
  const { name, description } = await source.site();
  return {
    metadataBase: siteUrl,
    title: { default: name, template: `%s · ${name}` },
    description,
    openGraph: { siteName: name, type: 'website' },
    alternates: { types: { 'application/rss+xml': '/feed.xml' } },
  };
}

/** Every page: the question first, then the way past the header, then the page. */
export default async function Layout({ children }: { children: ReactNode }) {
  const site = await source.site();
  const request = await headers();
  return (
    <html lang="en" className={geist.variable}>
      <head>
        {/* Painted once all of it is there, so that a page which comes in pieces moves nothing (HTML, "internal resource links"). */}
        <link rel="expect" href="#footer" blocking="render" />
        <FeedRestoration nonce={request.get('x-nonce') ?? undefined} />
      </head>
      <body>
        <ConsentProvider config={consent} initialState={readConsent(request, consent)}>
          <PageFrame>
            <ConsentBanner
              text={site.consent}
              policy={{ label: 'Cookie Policy', href: '/privacy' }}
              linkComponent={Link}
            />
            <SkipLink />
            {children}
          </PageFrame>
          {pixelUrl && <ConsentPixel for="pixel" src={pixelUrl} />}
          <ConsentPreferences />
        </ConsentProvider>
      </body>
    </html>
  );
}
