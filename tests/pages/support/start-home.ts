import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { consentEndpoint, readConsent } from '@broadsheet/consent-banner/server';
import { directionOf, homePage } from '@internal/fixtures';
import { homeConsentConfig } from '@internal/pages/consent-config';
import { startParties } from '../../engines/consent/support/parties.ts';
import type { HomeProps } from '../app/home.tsx';
import { buildHome, renderHome, type ReactVersion } from './build-home.ts';
import { serveHome } from './serve.ts';

const endpoint = '/consent';
const config = homeConsentConfig(homePage.consent, endpoint);

/** The home page on a server of its own, and a third party that counts. */
export interface HomeSite {
  /** `http://127.0.0.1:PORT`; the pages are at `/en`, `/de`, `/ar` and `/he`, with `?theme=engineering`. */
  origin: string;
  /** What third parties were asked for. */
  log: string[];
  /** The document that somebody gets who comes for the first time. */
  documentOf: (locale: string) => string;
  /** What is in its body, rendered by a machine of that zone. */
  bodyOf: (locale: string, timeZone: string) => string;
  close: () => Promise<void>;
}

/**
 * Builds the home page with the given React, and serves it as a publisher would.
 *
 * @param timeZone of the server
 */
export async function startHome(react: ReactVersion, timeZone: string): Promise<HomeSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'home-'));
  await buildHome(react, folder);
  const parties = await startParties();

  function propsOf(locale: string, headers = new Headers()): HomeProps {
    const initialState = readConsent(headers, config);
    const pixel = `${parties.origins.pixel}/seen.gif`;
    return { locale, consent: { endpoint, initialState, pixel } };
  }

  const site = await serveHome({
    client: path.join(folder, 'client'),
    elsewhere: parties.origins.pixel,
    take: consentEndpoint(config),
    render({ url, headers }) {
      const { pathname, searchParams } = new URL(url);
      const locale = /^\/(?<locale>\w{2})$/.exec(pathname)?.groups?.locale;
      if (!locale) return undefined;
      const props = propsOf(locale, headers);
      return documentOf(props, renderHome(folder, props, timeZone), searchParams.get('theme'));
    },
  });
  const bodyOf = (locale: string, zone: string) => renderHome(folder, propsOf(locale), zone);
  return {
    origin: site.origin,
    log: parties.log,
    documentOf: (locale) => documentOf(propsOf(locale), bodyOf(locale, timeZone)),
    bodyOf,
    async close() {
      await site.close();
      await parties.close();
      await rm(folder, { recursive: true });
    },
  };
}

function documentOf(props: HomeProps, body: string, theme: string | null = null): string {
  const { locale } = props;
  return [
    '<!DOCTYPE html>',
    `<html lang="${locale}" dir="${directionOf(locale)}" data-broadsheet-theme="${theme ?? 'editorial'}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Engineering at Meta</title><link rel="icon" href="/pictures/mosaic.svg">',
    `<script type="application/json" id="props">${JSON.stringify(props).replaceAll('<', '\\u003c')}</script>`,
    '<link rel="expect" href="#footer" blocking="render">',
    '<link rel="stylesheet" href="/style.css"><script type="module" src="/client.js"></script></head>',
    `<body><div id="root">${body}</div></body></html>`,
  ].join('');
}
