import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';

/** What a test browser leaves out: the GPU, and everything that would ask the network for something of its own. */
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The one sentence for a machine without a browser. */
export const missingChromium =
  'No Chromium was found: install Chromium or Google Chrome, or set BROADSHEET_CHROMIUM to the path of one.';

const { HOME, LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86 } = process.env;

const wellKnownPaths = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: ['', HOME].flatMap((folder) => [
    `${folder}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${folder}/Applications/Chromium.app/Contents/MacOS/Chromium`,
  ]),
  win32: [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Chromium\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

/**
 * The paths where a Chromium may be, best first, as far as something that can be run is there: the one that
 * `BROADSHEET_CHROMIUM` or `CHROME_PATH` names, and no other then; else those in well-known places, and Playwright's own.
 *
 * @returns {string[]}
 */
export function chromiumCandidates() {
  const { BROADSHEET_CHROMIUM, CHROME_PATH } = process.env;
  const named = BROADSHEET_CHROMIUM || CHROME_PATH;
  const paths = named ? [named] : [...(wellKnownPaths[process.platform] ?? []), playwrightsOwn()];
  return paths.filter(isExecutable);
}

/**
 * Launch options for Playwright. Reading the path on a machine without a browser throws the one sentence that says what
 * to install; making the options does not, so that a tool may load a configuration that holds them.
 *
 * @returns {{ readonly executablePath: string, args: string[] }}
 */
export function chromiumLaunchOptions() {
  return {
    get executablePath() {
      const [found] = chromiumCandidates();
      if (!found) throw withoutStack(missingChromium);
      return found;
    },
    args: chromiumFlags,
  };
}

/** Where the configuration was read is no help to anybody. */
function withoutStack(message) {
  return Object.assign(new Error(message), { stack: message });
}

/**
 * Whether something that can be run is there.
 *
 * @param {string} file
 */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where Playwright downloads to, whether anything is there or not; empty while Playwright itself is not installed. */
function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('playwright').chromium.executablePath();
  } catch {
    return '';
  }
}
