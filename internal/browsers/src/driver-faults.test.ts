import { expect, test } from 'vitest';
import { isDriverFault, isSessionLost, tellLostSessions, toSessionLost } from './driver-faults.ts';

const crash = 'session deleted because of page crash or hang.';
const message = "Cannot read properties of null (reading '_name')";
const at = (place: string, file: string) =>
  `TypeError: ${message}\n    at ${place} (file:///project/node_modules/${file}:43155:17)\n    at BidiSession.emit (node:events:514:28)`;

test('the frame that the driver lost is no fault of a test', () => {
  const stack = at('BidiPage._onNavigationCommitted', 'playwright-core/lib/coreBundle.js');
  expect(isDriverFault({ message, stack })).toBe(true);
});

test.each([
  [
    'another message',
    { message: 'No', stack: at('BidiPage._onNavigationCommitted', 'playwright-core/a.js') },
  ],
  [
    'another place of the driver',
    { message, stack: at('BidiPage._onLoad', 'playwright-core/a.js') },
  ],
  ['another module', { message, stack: at('BidiPage._onNavigationCommitted', 'menu/a.js') }],
  ['no stack', { message }],
  ['nothing told', {}],
])('all else is: %s', (_, error) => {
  expect(isDriverFault(error)).toBe(false);
});

/** An error as selenium makes it: its class and its message are all that the driver's answer leaves. */
const named = (name: string, text: string) => Object.assign(new Error(text), { name });

test.each([
  ['the web process or the browser ended before', 'NoSuchSessionError', crash],
  ['… and the driver was told so', 'NoSuchSessionError', ''],
  ['the web process ended during a script', 'WebDriverError', 'Could not parse script result'],
  ['the browser ended during a command', 'WebDriverError', ''],
  ['the driver ended', 'Error', 'ECONNREFUSED connect ECONNREFUSED 127.0.0.1:33603'],
  ['the driver ended during a command', 'Error', 'ECONNRESET read ECONNRESET'],
  ['… without a word', 'Error', 'socket hang up'],
])('a session is lost: %s', (_, name, text) => {
  const error = named(name, text);
  const lost = toSessionLost(error) as Error;
  expect(isSessionLost(lost)).toBe(true);
  expect(lost.message).toContain(text);
  expect(lost.cause).toBe(error);
});

test.each([
  ['an assertion', named('AssertionError', crash)],
  ['an error of the page with such a message', named('Error', `Error: ${crash}`)],
  ['an error of the page without a message', named('Error', '')],
  ['an element that is gone', named('StaleElementReferenceError', '')],
  ['a window that is gone', named('NoSuchWindowError', '')],
  ['a script that takes too long', named('ScriptTimeoutError', '')],
  ['a script that throws', named('JavascriptError', 'Could not parse script result')],
  ['another answer of the driver', named('WebDriverError', 'Failed to open window')],
  ['a request of the test to its own server', named('TypeError', 'fetch failed')],
  ['no error', 'session deleted'],
  ['nothing', undefined],
])('no session is lost: %s', (_, error) => {
  expect(toSessionLost(error)).toBe(error);
  expect(isSessionLost(error as Error | undefined)).toBe(false);
});

test('each command of a driver tells a lost session', async () => {
  const answers = [Promise.resolve(1), Promise.reject(named('WebDriverError', ''))];
  const driver = { execute: (_command: string) => answers.shift()! };
  tellLostSessions(driver);
  await expect(driver.execute('title')).resolves.toBe(1);
  await expect(driver.execute('title')).rejects.toMatchObject({ name: 'SessionLostError' });
});
