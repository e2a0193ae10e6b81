import type { ConsentConfig, ConsentReceipt } from '@broadsheet/consent-banner';
import { consentEndpoint } from '@broadsheet/consent-banner/server';
import { contentType } from '@internal/node/content-type.ts';
import { serve } from '@internal/node/serve.ts';
import { configFor } from '../app/config.ts';
import { buildApp, type ReactVersion } from './build-app.ts';
import { documentFor } from './document.ts';
import { startParties } from './parties.ts';

/** A publication of one page, under a strict policy, with third parties that must not be asked. */
export interface ConsentSite {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  config: ConsentConfig;
  /** Every request to a third party so far, as `script/counter.js`. */
  log: string[];
  /** Whom of them a browser has opened a connection to, used or not. */
  connections: string[];
  /** The receipts that the endpoint was handed. */
  receipts: ConsentReceipt[];
  /** What the pages with `tell` said of themselves when they were shown. */
  told: Record<string, string>[];
  close: () => Promise<void>;
}

/**
 * Paths: `/` and anything else is the page, `/cookies` the form, `/static` the page as a cache keeps it, `/html` the page without React.
 * Queries: see `documentFor`.
 */
export async function startSite({
  react = 19,
}: { react?: ReactVersion } = {}): Promise<ConsentSite> {
  const [app, parties] = [await buildApp(react), await startParties()];
  const config = configFor(parties.origins);
  const receipts: ConsentReceipt[] = [];
  const told: ConsentSite['told'] = [];
  const endpoint = consentEndpoint(config, { onReceipt: (receipt) => receipts.push(receipt) });
  const served = await serve(async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/consent') return endpoint(request);
    if (pathname === '/told') {
      told.push(Object.fromEntries(searchParams));
      return new Response(null, { status: 204 });
    }
    const file = app.files[pathname] ?? helpers[pathname];
    if (file !== undefined) {
      return new Response(file, { headers: { 'content-type': contentType(pathname) } });
    }
    const { html, policy } = await documentFor(request, { app, config, parties: parties.origins });
    return new Response(html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    });
  });
  return {
    origin: served.origin,
    config,
    log: parties.log,
    connections: parties.connections,
    receipts,
    told,
    close: async () => {
      await served.close();
      await parties.close();
    },
  };
}

/** Scripts that make the browser another one, under a policy that allows nothing inline. */
const helpers: Record<string, string> = {
  '/icon.js': '',
  '/gpc.js': `Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });`,
  '/tell.js': `addEventListener('pageshow', ({ persisted }) => setTimeout(() => {
    const asking = document.querySelector('[data-broadsheet-component="consent-banner"] section') !== null;
    fetch('/told?' + new URLSearchParams({ persisted, asking })).then(() => { globalThis.hasTold = true; });
  }, 200));`,
  '/clock.js': `const shift = Number(document.currentScript.dataset.days) * 864e5;
    const now = Date.now.bind(Date); Date.now = () => now() + shift;`,
};
