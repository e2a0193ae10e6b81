import { expect, test } from 'vitest';
import { unlayer } from './unlayer.ts';

const order = '@layer broadsheet.theme, broadsheet.components;';

test.each([
  ['a block', '@layer broadsheet.components{.a{color:red}.b{c:d}}', '.a{color:red}.b{c:d}'],
  [
    'nested conditions',
    '@layer broadsheet.components{.a{b:c}@media (x){.a{d:e}}}.f{g:h}',
    '.a{b:c}@media (x){.a{d:e}}.f{g:h}',
  ],
  [
    'a block in a condition',
    '@media (x){@layer broadsheet.components{.a{b:c}}}',
    '@media (x){.a{b:c}}',
  ],
  [
    'several blocks',
    '@layer broadsheet.components{.a{b:c}}@layer broadsheet.components{.d{e:f}}',
    '.a{b:c}.d{e:f}',
  ],
  [
    'braces in strings',
    '@layer broadsheet.components{.a{content:"}\\"{"}.b{content:\'}\'}}.c{d:e}',
    '.a{content:"}\\"{"}.b{content:\'}\'}.c{d:e}',
  ],
  [
    'tokens, which stay in their layer',
    '@layer broadsheet.theme{:root{--a:b}}',
    '@layer broadsheet.theme{:root{--a:b}}',
  ],
])('takes the rules of components out of their layer: %s', (_name, css, expected) => {
  expect(unlayer(order + css)).toBe(order + expected);
});

test('refuses a stylesheet that was cut', () => {
  expect(() => unlayer('@layer broadsheet.components{.a{b:c}')).toThrow(/not closed/);
});
