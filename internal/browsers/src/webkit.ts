import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Engine, EnginePage, OpenOptions, Size } from './engine.ts';
import { endWithProcess, killGroup } from './end-with-process.ts';
import { webkitPage } from './webkit-page.ts';
import { startSession, type Paths, type WebKitSession } from './webkit-session.ts';

const defaultViewport: Size = { width: 1280, height: 800 };

/**
 * WebKitGTK's small browser, over WebDriver, on a screen that nobody sees. A browser that has been tidied up after one page shows the
 * next; options that it takes only from its environment or its arguments (media features, popovers, the page cache) need a browser of their own.
 */
export async function startWebKit({
  screen,
  ...paths
}: Paths & { screen: string }): Promise<Engine> {
  const display = await startScreen(screen);
  const idle: WebKitSession[] = [];
  const show = async (session: WebKitSession, options: OpenOptions): Promise<EnginePage> => {
    const { javaScript = true, viewport = defaultViewport } = options;
    session.proxy.begin(javaScript);
    const page = webkitPage(session.driver, session.proxy.requests, async () => {
      const isTidy = isPlainSession(options) && (await session.tidyUp());
      if (isTidy) idle.push(session);
      else await session.end();
    });
    await page.resize(viewport);
    return page;
  };
  return {
    open: async (options = {}) => {
      for (let used = isPlainSession(options) ? idle.pop() : undefined; used; used = idle.pop()) {
        const page = await show(used, options).catch(() => undefined);
        if (page) return page;
        // It ended while no test used it.
        await used.end();
      }
      return show(await startSession(paths, display, options), options);
    },
  };
}

/** Whether any browser will do. */
function isPlainSession({ colorScheme, reducedMotion, asShipped, popovers }: OpenOptions): boolean {
  return colorScheme !== 'dark' && !reducedMotion && !asShipped && popovers !== false;
}

/** The number of the screen is left to the server to choose, and read from the file descriptor that it writes it to. */
async function startScreen(program: string): Promise<string> {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '2560x2000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  endWithProcess(() => killGroup(child.pid));
  const [number] = (await once(child.stdio[3]!, 'data')) as [Buffer];
  return `:${number.toString().trim()}`;
}
