import Color from 'colorjs.io';
import { describe, expect, test } from 'vitest';
import { getThemeValues, type ThemeName } from './values.ts';

type ColorName = keyof ReturnType<typeof getThemeValues>['color'];

const themes: ThemeName[] = ['editorial', 'engineering'];
const schemes = ['light', 'dark'] as const;

/** Every pair that a component may set, and the contrast it needs (WCAG 2.2: 1.4.3 for text, 1.4.11 for the rest). */
const pairs: { front: ColorName; back: ColorName; least: number }[] = [
  ...everyPair(['ink', 'muted', 'accent', 'danger'], ['paper', 'surface'], 4.5),
  ...everyPair(['onAccent'], ['accent'], 4.5),
  // A filled button.
  ...everyPair(['paper'], ['ink'], 4.5),
  ...everyPair(['control', 'rule', 'focus'], ['paper', 'surface'], 3),
];

describe.each(themes)('theme %s', (theme) => {
  describe.each(schemes)('%s scheme', (scheme) => {
    test.each(pairs)(
      '$front on $back has a contrast of $least or more',
      ({ front, back, least }) => {
        const contrast = Color.contrast(
          getColor(theme, scheme, front),
          getColor(theme, scheme, back),
          'WCAG21',
        );
        expect(contrast).toBeGreaterThanOrEqual(least);
      },
    );
  });

  test('every colour of the contract is in a pair, except decorative hairlines', () => {
    const named = new Set(pairs.flatMap(({ front, back }) => [front, back]));
    const all = Object.keys(getThemeValues(theme).color).filter((name) => name !== 'line');
    expect([...named].toSorted()).toEqual(all.toSorted());
  });
});

/** The colour that a browser shows, parsed from the value in the stylesheet. */
function getColor(theme: ThemeName, scheme: (typeof schemes)[number], name: ColorName): string {
  const match = /^light-dark\((?<light>#\w+), (?<dark>#\w+)\)$/.exec(
    getThemeValues(theme).color[name],
  );
  return match!.groups![scheme]!;
}

function everyPair(fronts: ColorName[], backs: ColorName[], least: number) {
  return fronts.flatMap((front) => backs.map((back) => ({ front, back, least })));
}
