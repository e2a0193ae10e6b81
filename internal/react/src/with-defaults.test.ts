import { expect, test } from 'vitest';
import { withDefaults } from './with-defaults.ts';

const defaults = { more: 'Show more', end: 'The end' };

test('takes what is given, and the default of what is not', () => {
  expect(withDefaults(defaults, { more: 'Mehr' })).toEqual({ more: 'Mehr', end: 'The end' });
});

test.each([[undefined], [null]])('does not count %j as given', (nothing) => {
  expect(withDefaults(defaults, nothing)).toEqual(defaults);
  expect(withDefaults(defaults, { more: nothing, end: 'Ende' })).toEqual({
    more: 'Show more',
    end: 'Ende',
  });
});

test('takes the empty string, which says that nothing shall stand there', () => {
  expect(withDefaults(defaults, { end: '' }).end).toBe('');
});

test('leaves the defaults as they are', () => {
  withDefaults(defaults, { more: 'Mehr' });
  expect(defaults.more).toBe('Show more');
});
