import { accessSync, constants, globSync } from 'node:fs';
import { chromiumCandidates } from '../../../scripts/lib/browser.mjs';

/** Where the programs of an engine are, or in one sentence what to install. */
export type Found<Paths> = { paths: Paths } | { missing: string };

/**
 * Chromium or Chrome: `BROADSHEET_CHROMIUM`, else a well-known place.
 */
export function findChromium(): Found<{ browser: string }> {
  const [browser] = chromiumCandidates();
  return browser
    ? { paths: { browser } }
    : { missing: 'No Chromium was found: install it, or set BROADSHEET_CHROMIUM to its path.' };
}

/**
 * Firefox 140 or newer, as Mozilla or Debian make it: `BROADSHEET_FIREFOX`, else a well-known place.
 */
export function findFirefox(): Found<{ browser: string }> {
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
 */
export function findWebKit(): Found<{ driver: string; browser: string; screen: string }> {
  const driver = firstThatRuns(process.env.BROADSHEET_WEBKIT_DRIVER, ['/usr/bin/WebKitWebDriver']);
  const browser = firstThatRuns(
    process.env.BROADSHEET_MINIBROWSER,
    globSync('/usr/{lib/*,libexec,lib}/webkit2gtk-4.1/MiniBrowser'),
  );
  const screen = firstThatRuns(process.env.BROADSHEET_XVFB, ['/usr/bin/Xvfb']);
  return driver && browser && screen
    ? { paths: { driver, browser, screen } }
    : {
        missing:
          'No WebKitGTK was found: install the packages webkit2gtk-driver, libwebkit2gtk-4.1-0 and xvfb, or set BROADSHEET_WEBKIT_DRIVER, BROADSHEET_MINIBROWSER and BROADSHEET_XVFB to their paths.',
      };
}

/** A path that is named is not second-guessed. */
function firstThatRuns(named: string | undefined, known: string[]): string | undefined {
  return (named ? [named] : known).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
