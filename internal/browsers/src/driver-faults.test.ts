import { expect, test } from 'vitest';
import { isDriverFault } from './driver-faults.ts';

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
