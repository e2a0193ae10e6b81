import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@internal/node/free-port.mjs';
import { emptyPath } from '@internal/node/serve.ts';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { tellLostSessions } from './driver-faults.ts';
import { endWithProcess, killGroup } from './end-with-process.ts';
import type { OpenOptions } from './engine.ts';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy.ts';

export interface Paths {
  driver: string;
  browser: string;
}

/** A browser with one window, the driver that started it, and the proxy that it fetches through. */
export interface WebKitSession {
  driver: WebDriver;
  proxy: RecordingProxy;
  /** Takes away all that the last page has left: other windows, cookies, storage, keys that are held. Whether that succeeded. */
  tidyUp: () => Promise<boolean>;
  end: () => Promise<void>;
}

/** Starts a driver of its own, and the browser that it starts. */
export async function startSession(
  paths: Paths,
  display: string,
  options: OpenOptions,
): Promise<WebKitSession> {
  const proxy = await startRecordingProxy();
  const settings = await mkdtemp(path.join(tmpdir(), 'engines-webkit-'));
  const env = { ...process.env, DISPLAY: display, ...(await environmentFor(options, settings)) };
  const removeSettings = () => rmSync(settings, { recursive: true, force: true });
  const forget = endWithProcess(removeSettings);
  const start = () => startDriver(paths, env, capabilitiesFor(paths.browser, proxy.port, options));
  // Once in some hundred times the driver waits for ever for the browser that it has started.
  const { driver, stop } = await start().catch(start);
  tellLostSessions(driver);
  await driver.manage().setTimeouts({ script: 30_000 });
  return {
    driver,
    proxy,
    tidyUp: () =>
      within(tidyUp(driver, proxy), 15_000).then(
        () => true,
        () => false,
      ),
    async end() {
      await within(driver.quit(), 5_000).catch(() => {});
      stop();
      await proxy.close();
      forget();
      removeSettings();
    },
  };
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

function capabilitiesFor(
  browser: string,
  proxyPort: number,
  { asShipped = false, popovers }: OpenOptions,
): Capabilities {
  const args = [
    '--automation',
    ...(asShipped ? [] : ['--enable-page-cache=false']),
    ...(popovers === false ? ['--features=-PopoverAttribute'] : []),
  ];
  const httpProxy = `127.0.0.1:${proxyPort}`;
  return new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args },
    proxy: { proxyType: 'manual', httpProxy, sslProxy: httpProxy },
  });
}

async function startDriver(
  { driver: program }: Paths,
  env: NodeJS.ProcessEnv,
  capabilities: Capabilities,
): Promise<{ driver: WebDriver; stop: () => void }> {
  const port = await freePort(0);
  const child = spawn(program, ['-p', String(port)], { env, stdio: 'ignore', detached: true });
  const forget = endWithProcess(() => killGroup(child.pid));
  const stop = () => {
    forget();
    killGroup(child.pid);
  };
  try {
    return { driver: await within(connect(port, child, capabilities), 15_000), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** A driver whose browser hangs never answers. */
async function within<Result>(answer: Promise<Result>, milliseconds: number): Promise<Result> {
  const timer = new AbortController();
  const tooLate = sleep(milliseconds, undefined, { ref: false, signal: timer.signal }).then(() => {
    throw new Error(`WebKitGTK did not answer within ${milliseconds / 1000} s.`);
  });
  tooLate.catch(() => {});
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    timer.abort();
  }
}

async function connect(
  port: number,
  child: ChildProcess,
  capabilities: Capabilities,
): Promise<WebDriver> {
  const address = `http://127.0.0.1:${port}`;
  const failed = once(child, 'error').then(([error]) => {
    throw error as Error;
  });
  const isReady = () =>
    fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await Promise.race([isReady(), failed]))) {
    if (child.exitCode !== null) throw new Error(`WebKit's driver ended with ${child.exitCode}.`);
    await sleep(10);
  }
  return new Builder().usingServer(address).withCapabilities(capabilities).build();
}

/** Leaves the page for an empty one of its origin first, so that nothing writes again what is being cleared. */
async function tidyUp(driver: WebDriver, proxy: RecordingProxy): Promise<void> {
  await driver.actions({ async: true }).clear();
  const [first, ...others] = await driver.getAllWindowHandles();
  for (const other of others) {
    await driver.switchTo().window(other);
    await driver.close();
  }
  await driver.switchTo().window(first!);
  for (const origin of proxy.origins) {
    await driver.get(origin + emptyPath);
    await driver.manage().deleteAllCookies();
    const cookies = await driver.executeScript<string>(
      `localStorage.clear(); sessionStorage.clear(); return document.cookie;`,
    );
    if (cookies) throw new Error(`Cookies are left: ${cookies}`);
  }
}
