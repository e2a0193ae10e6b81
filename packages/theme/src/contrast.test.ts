import Color from 'colorjs.io';
import { describe, expect, test } from 'vitest';
import { themeValues, type ThemeName } from './values.ts';

type ColorName = keyof ReturnType<typeof themeValues>['color'];

const themes: ThemeName[] = ['editorial', 'engineering'];
const schemes = ['light', 'dark'] as const;

/** Every pair that a component may set, and the contrast it needs (WCAG 2.2: 1.4.3 for text, 1.4.11 for the rest). */
const pairs: { front: ColorName; back: ColorName; least: number }[] = [
  ...everyPair(['ink', 'muted', 'accent', 'danger'], ['paper', 'surface'], 4.5),
  ...everyPair(['onAccent'], ['accent'], 4.5),
  // A filled button: the page's colours the other way round.
  ...everyPair(['paper'], ['ink'], 4.5),
  ...everyPair(['control', 'rule', 'focus'], ['paper', 'surface'], 3),
];

describe.each(themes)('%s', (theme) => {
  describe.each(schemes)('%s', (scheme) => {
    test.each(pairs)(
      '$front on $back has a contrast of $least or more',
      ({ front, back, least }) => {
        const contrast = Color.contrast(
          colorOf(theme, scheme, front),
          colorOf(theme, scheme, back),
          'WCAG21',
        );
        expect(contrast).toBeGreaterThanOrEqual(least);
      },
    );
  });

  test('names every colour of the contract in a pair, but for hairlines, which only decorate', () => {
    const named = new Set(pairs.flatMap(({ front, back }) => [front, back]));
    const all = Object.keys(themeValues(theme).color).filter((name) => name !== 'line');
    expect([...named].toSorted()).toEqual(all.toSorted());
  });
});

/** The colour that a browser shows, read from the very value that the stylesheet has. */
function colorOf(theme: ThemeName, scheme: (typeof schemes)[number], name: ColorName): string {
  const match = /^light-dark\((?<light>#\w+), (?<dark>#\w+)\)$/.exec(
    themeValues(theme).color[name],
  );
  return match!.groups![scheme]!;
}

function everyPair(fronts: ColorName[], backs: ColorName[], least: number) {
  return fronts.flatMap((front) => backs.map((back) => ({ front, back, least })));
}
