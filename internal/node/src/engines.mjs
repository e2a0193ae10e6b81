import { readdirSync } from 'node:fs';
import path from 'node:path';
import { chromiumCandidates, isExecutable } from './browser.mjs';

/**
 * Where the programs of an engine are, or in one sentence what to install.
 *
 * @template Paths
 * @typedef {{ paths: Paths } | { missing: string }} Found
 */

/**
 * Chromium or Chrome: `BROADSHEET_CHROMIUM`, else a well-known place.
 *
 * @returns {Found<{ browser: string }>}
 */
export function findChromium() {
  const [browser] = chromiumCandidates();
  return browser
    ? { paths: { browser } }
    : { missing: 'No Chromium was found: install it, or set BROADSHEET_CHROMIUM to its path.' };
}

/**
 * Firefox 140 or newer, as Mozilla or Debian make it: `BROADSHEET_FIREFOX`, else a well-known place.
 *
 * @returns {Found<{ browser: string }>}
 */
export function findFirefox() {
  const browser = firstThatRuns(process.env.BROADSHEET_FIREFOX, [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
  return browser
    ? { paths: { browser } }
    : { missing: 'No Firefox was found: install it, or set BROADSHEET_FIREFOX to its path.' };
}

/**
 * WebKitGTK's driver, its small browser, and a screen for it to draw on, since it has no headless mode:
 * `BROADSHEET_WEBKIT_DRIVER` and `BROADSHEET_MINIBROWSER`, else where Debian and Fedora put them.
 *
 * @returns {Found<{ driver: string, browser: string, screen: string }>}
 */
export function findWebKit() {
  const driver = firstThatRuns(process.env.BROADSHEET_WEBKIT_DRIVER, ['/usr/bin/WebKitWebDriver']);
  const browser = firstThatRuns(process.env.BROADSHEET_MINIBROWSER, miniBrowsers());
  const screen = firstThatRuns(process.env.BROADSHEET_XVFB, ['/usr/bin/Xvfb']);
  return driver && browser && screen
    ? { paths: { driver, browser, screen } }
    : {
        missing:
          'No WebKitGTK was found: install the packages webkit2gtk-driver, libwebkit2gtk-4.1-0 and xvfb, or set BROADSHEET_WEBKIT_DRIVER, BROADSHEET_MINIBROWSER and BROADSHEET_XVFB to their paths.',
      };
}

/** Debian puts it below a folder for the machine's kind (`/usr/lib/x86_64-linux-gnu`), Fedora does not. */
function miniBrowsers() {
  return ['/usr/libexec', '/usr/lib', ...foldersOf('/usr/lib')].map((folder) =>
    path.join(folder, 'webkit2gtk-4.1/MiniBrowser'),
  );
}

function foldersOf(folder) {
  try {
    return readdirSync(folder).map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

/** A path that is named is not second-guessed. */
function firstThatRuns(named, known) {
  return (named ? [named] : known).find(isExecutable);
}
