import { existsSync, readFileSync } from 'node:fs';
import { chromiumCandidates } from './browser.mjs';
import { run } from './children.mjs';
import { findFirefox, findWebKit } from './engines.mjs';
import { withProgress } from './progress.mjs';

const tenMinutes = 600_000;

/** What Debian calls them. Chromium itself brings hardly any font. */
const packages = {
  Chromium: ['chromium', 'fonts-liberation'],
  Firefox: ['firefox-esr'],
  WebKit: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb', 'xauth'],
};

/**
 * Makes sure that there is a Chromium that starts: finds one, else installs Debian's where that is allowed, else has
 * Playwright download its own. A path that an environment variable names is not second-guessed.
 *
 * @returns {Promise<string | undefined>} its path, or `undefined` when all of that failed
 */
export async function ensureChromium() {
  const found = await firstThatStarts();
  if (found || process.env.BROADSHEET_CHROMIUM || process.env.CHROME_PATH) return found;
  await installFromDebian('Chromium');
  return (await firstThatStarts()) ?? (await downloadWithPlaywright());
}

/**
 * Installs Debian's Firefox and WebKitGTK where they are missing and where that is allowed. Elsewhere they stay away, and
 * the tests say so.
 */
export async function ensureEngines() {
  if ('missing' in findFirefox()) await installFromDebian('Firefox');
  if ('missing' in findWebKit()) await installFromDebian('WebKit');
}

/** A file is not enough: on Ubuntu `/usr/bin/chromium-browser` may be a script that only names the snap to install. */
async function firstThatStarts() {
  for (const file of chromiumCandidates()) {
    // Chrome on Windows opens a window when it is asked for its version.
    if (process.platform === 'win32') return file;
    const { code } = await run(file, ['--version'], { timeout: 20_000 });
    if (code === 0) return file;
  }
  return undefined;
}

let updated;

/** @param {keyof typeof packages} name */
async function installFromDebian(name) {
  if (!isDebian()) return;
  updated ??= withProgress('Asking Debian for its list of packages', apt('update'));
  await updated;
  await withProgress(
    `Installing ${name} with apt-get`,
    apt('install', '-y', '--no-install-recommends', ...packages[name]),
  );
}

function apt(...args) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command, ...rest] = [...sudo, 'apt-get', '-q', ...args];
  return run(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: tenMinutes });
}

function isDebian() {
  return (
    existsSync('/usr/bin/apt-get') &&
    existsSync('/etc/os-release') &&
    /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

async function downloadWithPlaywright() {
  await withProgress(
    'Downloading Chromium with Playwright',
    run('pnpm', ['exec', 'playwright', 'install', 'chromium'], { timeout: tenMinutes }),
  );
  return firstThatStarts();
}
