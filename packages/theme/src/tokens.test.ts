import { defineConfig, Logger, parse } from '@terrazzo/parser';
import { expect, test } from 'vitest';
import tokens from './tokens.json' with { type: 'json' };
import { getThemeValues } from './values.ts';

const filename = new URL('./tokens.json', import.meta.url);

test('tokens.json is valid DTCG', async () => {
  const config = defineConfig({}, { cwd: new URL('./', import.meta.url) });
  const { tokens: parsed } = await parse([{ filename, src: JSON.stringify(tokens) }], {
    config,
    logger: new Logger(),
  } as never);
  const types = new Set(Object.values(parsed).map(({ $type }) => $type));
  expect(Object.keys(parsed).length).toBe(88);
  expect([...types].toSorted()).toEqual([
    'color',
    'cubicBezier',
    'dimension',
    'duration',
    'fontFamily',
    'fontWeight',
    'number',
  ]);
});

test('every colour has the same value in components and in hexadecimal', () => {
  for (const theme of [tokens.editorial, tokens.engineering]) {
    for (const scheme of [theme.light, theme.dark]) {
      for (const token of Object.values(scheme)) {
        if (typeof token === 'string') continue;
        const { components, hex } = token.$value;
        const fromComponents = components.map((part) =>
          Math.round(part * 255)
            .toString(16)
            .padStart(2, '0'),
        );
        expect(`#${fromComponents.join('')}`).toBe(hex);
      }
    }
  }
});

test('fluid font sizes grow with the viewport and with the user’s text size', () => {
  const { size } = getThemeValues('editorial').font;
  expect(size[6]).toBe('clamp(2.125rem, 1.538rem + 2.6087vw, 3.625rem)');
  expect(size[1]).toBe('0.8125rem');
});

test('both themes have a value for every token', () => {
  const names = (theme: Parameters<typeof getThemeValues>[0]) => paths(getThemeValues(theme));
  expect(names('engineering')).toEqual(names('editorial'));
});

function paths(value: object, before = ''): string[] {
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'object'
      ? paths(inner, `${before}${name}.`)
      : [`${before}${name}=${typeof inner}`],
  );
}
