import { createServer, type IncomingMessage } from 'node:http';
import type { ConsentConfig, ConsentReceipt } from '@broadsheet/consent-banner';
import {
  consentEndpoint,
  consentHeadFlag,
  consentHeadFlagHash,
  cspFor,
  readConsent,
  withRegimes,
} from '@broadsheet/consent-banner/server';
import { listen } from '@internal/node/listen.ts';
import { configFor } from '../app/config.ts';
import { toRequest } from '../../../support/to-request.ts';
import { buildApp, type ReactVersion } from './build-app.ts';
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
 * Queries: `gpc` sends the signal, `later=DAYS` sets the browser's clock, `revision=N`, `category` adds one, `regimes=JSON`, `guard` has the
 * browser block what is not granted, `widest` asks for the widest domain of the cookie, `tell` says by itself whether it is kept and asks, `position=bottom`, `dir=rtl`.
 */
export async function startSite({
  react = 19,
  host = '127.0.0.1',
}: { react?: ReactVersion; host?: string } = {}): Promise<ConsentSite> {
  const [app, parties] = [await buildApp(react), await startParties()];
  const config = configFor(parties.origins);
  const receipts: ConsentReceipt[] = [];
  const told: ConsentSite['told'] = [];
  const endpoint = consentEndpoint(config, { onReceipt: (receipt) => receipts.push(receipt) });

  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
    if (url.pathname === '/consent') {
      const answer = await endpoint(await toRequest(incoming));
      outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end();
      return;
    }
    if (url.pathname === '/told') {
      told.push(Object.fromEntries(url.searchParams));
      outgoing.writeHead(204).end();
      return;
    }
    const file = app.files[url.pathname] ?? helpers[url.pathname];
    if (file !== undefined) {
      const type = url.pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
      outgoing.writeHead(200, { 'content-type': type }).end(file);
      return;
    }
    const { html, policy } = await documentFor(incoming, url);
    outgoing.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    outgoing.end(html);
  });

  async function documentFor(incoming: IncomingMessage, url: URL) {
    const asked = configOf(config, url.searchParams);
    const isGpc = url.searchParams.has('gpc');
    const headers = isGpc ? { ...incoming.headers, 'sec-gpc': '1' } : incoming.headers;
    const days = Number(url.searchParams.get('later') ?? 0);
    const now = Date.now() + days * 86_400_000;
    const isStatic = url.pathname === '/static' || url.pathname === '/html';
    const state = readConsent(headers, asked, now);
    const props = {
      kind: url.pathname === '/cookies' ? ('cookies' as const) : ('page' as const),
      config: asked,
      initialState: isStatic ? undefined : state,
      position: url.searchParams.get('position') === 'bottom' ? ('bottom' as const) : undefined,
      parties: parties.origins,
    };
    const { script, pixel, frame } = parties.origins;
    const own = {
      'default-src': ["'self'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['broadsheet-consent'],
    };
    const open = {
      'script-src': ["'self'", script, ...(isStatic ? [await consentHeadFlagHash(asked)] : [])],
      'img-src': ["'self'", pixel],
      'connect-src': ["'self'", script],
      'frame-src': ["'self'", frame],
    };
    const isGuarded = url.searchParams.has('guard');
    const policy = isGuarded ? cspFor(asked, state, own) : { ...own, ...open };
    return {
      policy:
        typeof policy === 'string'
          ? policy
          : Object.entries(policy)
              .map(([name, sources]) => [name, ...sources].join(' '))
              .join('; '),
      html: `<!doctype html><html lang="en" dir="${url.searchParams.get('dir') ?? 'ltr'}"><head><meta charset="utf-8">
        <title>Notes</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/icon.js">
        ${isStatic ? `<script>${consentHeadFlag(asked)}</script>` : ''}
        ${isGpc ? '<script src="/gpc.js"></script>' : ''}
        ${url.searchParams.has('tell') ? '<script src="/tell.js"></script>' : ''}
        ${days > 0 ? `<script src="/clock.js" data-days="${days}"></script>` : ''}
        <link rel="expect" href="#embedded" blocking="render"><link rel="stylesheet" href="/client.css">
        <script type="application/json" id="props">${safeJson(props)}</script>
        <script type="application/json" id="config">${safeJson(asked)}</script>
        <script type="module" src="/${url.pathname === '/html' ? 'static' : 'client'}.js"></script>
        </head><body><div id="root">${app.render(props)}</div>
        <aside id="embedded" aria-label="From a content system">
          <script type="text/plain" data-consent="analytics" data-src="${script}/inert.js"></script>
          <template data-consent="ads"><img data-src="${pixel}/template.gif" alt=""></template>
          <template data-consent="analytics ads"><script src="${script}/both.js"></script></template>
        </aside></body></html>`,
    };
  }

  const served = await listen(server, 0, host);
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

function configOf(config: ConsentConfig, query: URLSearchParams): ConsentConfig {
  const extra = query.has('category') ? [{ id: 'social', label: 'Social media' }] : [];
  return withRegimes(
    {
      ...config,
      revision: Number(query.get('revision') ?? config.revision),
      categories: [...config.categories, ...extra],
      ...(query.has('widest') && { cookie: { domain: 'widest' } }),
    },
    JSON.parse(query.get('regimes') ?? 'null') as Record<string, unknown> | null,
  );
}

function safeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
