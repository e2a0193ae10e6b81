import { setTimeout as sleep } from 'node:timers/promises';
import { contentType } from '@internal/node/content-type.ts';
import type { Served } from '@internal/node/listen.ts';
import { serve } from '@internal/node/serve.ts';
import type { Parties } from '../app/config.ts';

/** The third parties, and all that they were asked for. */
export interface RunningParties {
  origins: Parties;
  /** Every request so far, as `script/counter.js`. */
  log: string[];
  /** Whom a browser has opened a connection to, used or not. */
  connections: string[];
  close: () => Promise<void>;
}

const scripts: Record<string, string> = {
  '/slow.js': 'globalThis.order = [...(globalThis.order ?? []), "slow"];',
  '/inert.js': 'globalThis.order = [...(globalThis.order ?? []), "inert"];',
  '/both.js': 'globalThis.order = [...(globalThis.order ?? []), "both"];',
  // A vendor as vendors are: it keeps cookies where it can, and goes on sending.
  '/counter.js': `globalThis.order = [...(globalThis.order ?? []), "counter"];
    document.cookie = '_count=1; Path=/';
    document.cookie = '_count_7=1; Path=' + location.pathname;
    localStorage.setItem('_count_local', '1');
    const home = new URL(document.currentScript.src).origin;
    setInterval(() => fetch(home + '/beacon', { method: 'POST', mode: 'no-cors', keepalive: true }), 50);`,
};

/**
 * Three sites of others, each on an address of its own within this machine, so that no cookie is shared with them.
 */
export async function startParties(): Promise<RunningParties> {
  const log: string[] = [];
  const connections: string[] = [];
  const running: Served[] = [];
  const begin = async (name: keyof Parties, host: string): Promise<string> => {
    const served = await serve(
      async (request) => {
        const { pathname, search } = new URL(request.url);
        log.push(name + pathname + search);
        if (pathname === '/broken.js') return new Response(null, { status: 500 });
        if (pathname === '/slow.js') await sleep(300);
        const script = scripts[pathname];
        const type = script === undefined ? 'text/html' : contentType(pathname);
        return new Response(script ?? '<title>Film</title>', { headers: { 'content-type': type } });
      },
      { host, onConnection: () => connections.push(name) },
    );
    running.push(served);
    return served.origin;
  };
  return {
    origins: {
      script: await begin('script', '127.0.0.2'),
      pixel: await begin('pixel', '127.0.0.3'),
      frame: await begin('frame', '127.0.0.4'),
    },
    log,
    connections,
    close: async () => {
      for (const served of running) await served.close();
    },
  };
}
