import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import type { Engine, OpenOptions } from './engine.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import { webkitPage } from './webkit-page.ts';

interface Paths {
  driver: string;
  browser: string;
  screen: string;
}

/**
 * WebKitGTK's small browser, over WebDriver, on a screen that nobody sees. It takes media features from its environment, so
 * every page is a browser of its own.
 */
export async function startWebKit({ driver, browser, screen }: Paths): Promise<Engine> {
  const display = await startScreen(screen);
  return {
    open: async (options = {}) => {
      const {
        javaScript = true,
        viewport = { width: 1280, height: 800 },
        asShipped = false,
      } = options;
      const proxy = await startRecordingProxy(javaScript);
      const settings = await mkdtemp(path.join(tmpdir(), 'engines-webkit-'));
      const env = {
        ...process.env,
        DISPLAY: display.name,
        ...(await environmentFor(options, settings)),
      };
      const start = () =>
        startSession(driver, env, {
          browser,
          proxy: proxy.port,
          args: [
            ...(asShipped ? [] : ['--enable-page-cache=false']),
            ...(options.popovers === false ? ['--features=-PopoverAttribute'] : []),
          ],
        });
      // Once in some hundred times the driver waits for ever for the browser that it has started.
      const { session, child } = await start().catch(start);
      await session.manage().setTimeouts({ script: 30_000 });
      const page = webkitPage(session, proxy.requests, async () => {
        await end(child);
        await proxy.close();
        await rm(settings, { recursive: true, force: true });
      });
      await page.resize(viewport);
      return page;
    },
    close: () => end(display.process),
  };
}

/** The number of the screen is left to the server to choose, and read from the file descriptor that it writes it to. */
async function startScreen(program: string): Promise<{ name: string; process: ChildProcess }> {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '2560x2000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(child.stdio[3]!, 'data')) as [Buffer];
  return { name: `:${number.toString().trim()}`, process: child };
}

async function environmentFor(
  { colorScheme, reducedMotion = false }: OpenOptions,
  folder: string,
): Promise<Record<string, string>> {
  await mkdir(path.join(folder, 'gtk-3.0'));
  await writeFile(
    path.join(folder, 'gtk-3.0/settings.ini'),
    `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`,
  );
  return {
    XDG_CONFIG_HOME: folder,
    ...(colorScheme === 'dark' && { GTK_THEME: 'Adwaita:dark' }),
  };
}

interface Wanted {
  browser: string;
  proxy: number;
  args: string[];
}

/** A driver of its own, and the browser that it starts. */
async function startSession(
  driver: string,
  env: NodeJS.ProcessEnv,
  wanted: Wanted,
): Promise<{ session: WebDriver; child: ChildProcess }> {
  const port = await freePort();
  const child = spawn(driver, ['-p', String(port)], { env, stdio: 'ignore' });
  const tooLate = sleep(15_000, undefined, { ref: false }).then(() => {
    throw new Error('WebKitGTK did not start within 15 s.');
  });
  try {
    return { session: await Promise.race([connect(port, wanted), tooLate]), child };
  } catch (error) {
    await end(child);
    throw error;
  }
}

async function connect(port: number, { browser, proxy, args }: Wanted): Promise<WebDriver> {
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    const isReady = await fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) break;
    await sleep(30);
  }
  const httpProxy = `127.0.0.1:${proxy}`;
  return new Builder()
    .usingServer(address)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation', ...args] },
        proxy: { proxyType: 'manual', httpProxy, sslProxy: httpProxy },
      }),
    )
    .build();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  await Promise.race([exited, sleep(2000)]);
  child.kill('SIGKILL');
}
