import { describe, expect, test } from 'vitest';
import {
  brandContrasts,
  brandVariables,
  decodeBrand,
  defaultBrand,
  encodeBrand,
  toCss,
  toDtcg,
  type Brand,
} from '../../.storybook/brand/brand.ts';
import { contrast } from '../../.storybook/brand/contrast.ts';

const own: Brand = {
  accent: '#00695c',
  paper: '#ffffff',
  headings: 'georgia',
  text: 'system',
  radius: 8,
  density: 'dense',
};

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
});

describe('a brand in an address', () => {
  test.each([own, defaultBrand])('comes back as it was', (brand) => {
    const code = encodeBrand(brand);
    // All that Storybook lets through.
    expect(code).toMatch(/^[\w -]+$/);
    expect(decodeBrand(code)).toEqual(brand);
  });

  test.each([
    undefined,
    '',
    'red',
    '00695c-ffffff-comic-system-8-dense',
    '00695c-ffffff-georgia-system-8-tight',
  ])('is none: %s', (code) => {
    expect(decodeBrand(code)).toBeUndefined();
  });
});

test('the theme as it is needs no more contrast', () => {
  expect(brandContrasts(defaultBrand).filter(({ ratio, least }) => ratio < least)).toEqual([]);
});

test('too little contrast is told, and the dark accent always can be read', () => {
  const found = brandContrasts({ ...own, accent: '#ffd54f' });
  const low = found.filter(({ ratio, least }) => ratio < least).map(({ pair }) => pair);
  expect(low).toEqual(['Accent on paper', 'Accent on a tile']);
  for (const accent of ['#000000', '#0000ff', '#00695c', '#7f0000']) {
    const dark = brandContrasts({ ...own, accent }).filter(({ pair }) => pair.endsWith('dark'));
    expect(dark.filter(({ ratio, least }) => ratio < least)).toEqual([]);
  }
});

test('the CSS sets custom properties that the theme has', () => {
  expect(toCss(own)).toContain('  --broadsheet-light-accent: #00695c;\n');
  expect(toCss(own)).toContain('  --broadsheet-space-4: 0.8rem;\n');
  expect(brandVariables(defaultBrand)['--broadsheet-space-4']).toBeUndefined();
});

test('the DTCG file holds the same values', () => {
  const { brand } = JSON.parse(toDtcg(own));
  expect(brand.light.accent.$value).toEqual({
    colorSpace: 'srgb',
    components: [0, 0.4118, 0.3608],
    hex: '#00695c',
  });
  expect(brand.space[4]).toEqual({ $type: 'dimension', $value: { value: 0.8, unit: 'rem' } });
  expect(brand['font-family'].heading.$value).toEqual(['Georgia', 'serif']);
});
