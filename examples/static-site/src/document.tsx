import { ConsentBanner, ConsentProvider, ConsentSettingsLink } from '@broadsheet/consent-banner';
import { consentHeadFlag, consentHeadFlagHash } from '@broadsheet/consent-banner/server';
import { jsonLdHtml } from '@broadsheet/content/json-ld';
import {
  Footer,
  MegaMenuHeader,
  PageFrame,
  PageMain,
  SiteSearch,
  SkipLink,
} from '@broadsheet/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { site } from '../../content/publication.ts';
import { consent } from './consent.ts';

export interface PageOptions {
  /** The URL of the page, as in links. */
  href: string;
  title: string;
  description?: string;
  /** The URL of a script that must run before the first paint. */
  scriptFirst?: string;
  /** Structured data. */
  data?: Parameters<typeof jsonLdHtml>[0];
  children: ReactNode;
}

/** The URL of the site, and of a third party's pixel, if any. */
export interface Environment {
  SITE_URL?: string;
  PIXEL_URL?: string;
}

/** The HTML of a page, the same for every visitor. */
export async function renderDocument(page: PageOptions, environment: Environment): Promise<string> {
  const { href, title, description = site.description, scriptFirst, data, children } = page;
  const { SITE_URL, PIXEL_URL } = environment;
  const flag = consentHeadFlag(consent);
  const html = renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="content-security-policy" content={await policy(PIXEL_URL)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        {SITE_URL && <link rel="canonical" href={new URL(href, SITE_URL).href} />}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link
          rel="preload"
          href="/assets/geist-latin-wght-normal.woff2"
          as="font"
          type="font/woff2"
          crossOrigin=""
        />
        {/* Shows or hides the banner before the first paint. */}
        <script dangerouslySetInnerHTML={{ __html: flag }} />
        {/* Blocks rendering until the footer is parsed, so that a page that arrives in chunks has no layout shift. */}
        <link rel="expect" href="#footer" blocking="render" />
        <link rel="stylesheet" href="/assets/styles.css" />
        {href !== '/' && <link rel="stylesheet" href="/assets/inner-pages.css" />}
        {scriptFirst && <script type="module" blocking="render" src={scriptFirst} />}
        <script type="module" src="/assets/site.js" />
      </head>
      <body>
        <ConsentProvider config={consent}>
          <PageFrame>
            <ConsentBanner
              text={site.consent}
              policy={{ label: 'Cookie Policy', href: '/privacy' }}
            />
            <SkipLink />
            <MegaMenuHeader
              logo={{ alt: site.name, href: '/' }}
              items={site.navigation}
              search={<SiteSearch />}
              sticky="condensed"
              currentHref={href}
            />
            <PageMain>{children}</PageMain>
            <Footer {...site.footer} id="footer">
              <ConsentSettingsLink />
            </Footer>
          </PageFrame>
          {PIXEL_URL && (
            <template data-consent="pixel">
              <img data-src={PIXEL_URL} width={1} height={1} alt="" />
            </template>
          )}
        </ConsentProvider>
      </body>
    </html>,
  );
  return `<!doctype html>${html.replace('</body>', `${data ? jsonLdHtml(data) : ''}</body>`)}`;
}

/** The content security policy: one inline script by its hash, no third party but the pixel, and Trusted Types. */
async function policy(pixel: string | undefined): Promise<string> {
  const hash = await consentHeadFlagHash(consent);
  return [
    `default-src 'self'`,
    `script-src 'self' ${hash}`,
    `img-src 'self'${pixel ? ` ${new URL(pixel).origin}` : ''}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `require-trusted-types-for 'script'`,
    `trusted-types broadsheet-consent`,
  ].join('; ');
}
