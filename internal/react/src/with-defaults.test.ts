import { expect, test } from 'vitest';
import { withDefaults } from './with-defaults.ts';

const defaults = { more: 'Show more', end: 'The end' };

test('takes given labels, and defaults for the others', () => {
  expect(withDefaults(defaults, { more: 'Mehr' })).toEqual({ more: 'Mehr', end: 'The end' });
});

test.each([[undefined], [null]])('takes the default for %j', (nothing) => {
  expect(withDefaults(defaults, nothing)).toEqual(defaults);
  expect(withDefaults(defaults, { more: nothing, end: 'Ende' })).toEqual({
    more: 'Show more',
    end: 'Ende',
  });
});

test('keeps the empty string', () => {
  expect(withDefaults(defaults, { end: '' }).end).toBe('');
});

test('does not change the defaults', () => {
  withDefaults(defaults, { more: 'Mehr' });
  expect(defaults.more).toBe('Show more');
});
