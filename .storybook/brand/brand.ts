import tokens from '@broadsheet/theme/tokens.json' with { type: 'json' };
import { channels, contrast, mix } from './contrast.ts';

/** What a publication decides. */
export interface Brand {
  /** `#rrggbb`, as all colours here. */
  accent: string;
  /** The background of the page, light. */
  paper: string;
  headings: Family;
  text: Family;
  /** Of pictures and of controls, in px. */
  radius: number;
  density: Density;
}

type Family = keyof typeof families;
type Density = keyof typeof densities;

/** Families that this Storybook loads, and two that every system has. */
export const families = {
  newsreader: '"Newsreader Variable", Newsreader, Georgia, serif',
  inter: '"Inter Variable", Inter, system-ui, sans-serif',
  geist: '"Geist Variable", Geist, system-ui, sans-serif',
  georgia: 'Georgia, serif',
  system: 'system-ui, sans-serif',
} as const;

/** By how much the spaces are multiplied. */
export const densities = { dense: 0.8, regular: 1, roomy: 1.25 } as const;

const { light, dark } = tokens.editorial;

export const defaultBrand: Brand = {
  accent: light.accent.$value.hex,
  paper: light.paper.$value.hex,
  headings: 'newsreader',
  text: 'inter',
  radius: tokens.editorial.radius.media.$value.value,
  density: 'regular',
};

/** The brand as a part of an address: letters, digits and hyphens are all that Storybook keeps there. */
export function encodeBrand({ accent, paper, headings, text, radius, density }: Brand): string {
  return [accent.slice(1), paper.slice(1), headings, text, radius, density].join('-');
}

/** `undefined` for what is none. */
export function decodeBrand(code: unknown): Brand | undefined {
  const found = /^([\da-f]{6})-([\da-f]{6})-(\w+)-(\w+)-(\d{1,2})-(\w+)$/.exec(String(code ?? ''));
  if (!found) return undefined;
  const [, accent, paper, headings = '', text = '', radius, density = ''] = found;
  if (!(headings in families) || !(text in families) || !(density in densities)) return undefined;
  return {
    accent: `#${accent}`,
    paper: `#${paper}`,
    headings: headings as Family,
    text: text as Family,
    radius: Number(radius),
    density: density as Density,
  };
}

/** The colours that follow from the brand's two, each scheme apart. */
function brandColors({ accent, paper }: Brand) {
  const accentInDark = legible(accent, dark.paper.$value.hex, '#ffffff');
  return {
    light: {
      paper,
      surface: mix(paper, light.ink.$value.hex, 0.05),
      accent,
      'on-accent': strongest(accent),
    },
    dark: { accent: accentInDark, 'on-accent': strongest(accentInDark) },
  };
}

/** The contrasts that WCAG 2.2 asks of text, each with what it needs. */
export function brandContrasts(brand: Brand): { pair: string; ratio: number; least: number }[] {
  const colors = brandColors(brand);
  const pair = (name: string, front: string, back: string) => ({
    pair: name,
    ratio: contrast(front, back),
    least: 4.5,
  });
  return [
    pair('Text on paper', light.ink.$value.hex, colors.light.paper),
    pair('Small print on paper', light.muted.$value.hex, colors.light.paper),
    pair('Small print on a tile', light.muted.$value.hex, colors.light.surface),
    pair('Accent on paper', colors.light.accent, colors.light.paper),
    pair('Accent on a tile', colors.light.accent, colors.light.surface),
    pair('Text on the accent', colors.light['on-accent'], colors.light.accent),
    pair('Accent on paper, dark', colors.dark.accent, dark.paper.$value.hex),
    pair('Text on the accent, dark', colors.dark['on-accent'], colors.dark.accent),
  ];
}

/** The custom properties of the theme that the brand sets. */
export function brandVariables(brand: Brand): Record<string, string> {
  const colors = brandColors(brand);
  const schemes = Object.entries(colors).flatMap(([scheme, values]) =>
    Object.entries(values).map(([name, value]) => [`--broadsheet-${scheme}-${name}`, value]),
  );
  return {
    ...(Object.fromEntries(schemes) as Record<string, string>),
    '--broadsheet-font-family-heading': families[brand.headings],
    '--broadsheet-font-family-body': families[brand.text],
    '--broadsheet-radius-media': `${brand.radius}px`,
    '--broadsheet-radius-control': `${brand.radius}px`,
    ...Object.fromEntries(
      spacesOf(brand).map(([step, value]) => [`--broadsheet-space-${step}`, `${value}rem`]),
    ),
  };
}

/** One rule of ordinary CSS. */
export function toCss(brand: Brand): string {
  const lines = Object.entries(brandVariables(brand)).map(
    ([name, value]) => `  ${name}: ${value};\n`,
  );
  return `:root {\n${lines.join('')}}\n`;
}

/** In the format of `tokens.json`, for design tools. */
export function toDtcg(brand: Brand): string {
  const color = (hex: string) => ({
    $value: {
      colorSpace: 'srgb',
      components: channels(hex).map((channel) => Number((channel / 255).toFixed(4))),
      hex,
    },
  });
  const colors = Object.fromEntries(
    Object.entries(brandColors(brand)).map(([scheme, values]) => [
      scheme,
      {
        $type: 'color',
        ...Object.fromEntries(Object.entries(values).map(([name, hex]) => [name, color(hex)])),
      },
    ]),
  );
  const family = (name: Family) => ({
    $value: families[name].split(', ').map((each) => each.replaceAll('"', '')),
  });
  const radius = { $type: 'dimension', $value: { value: brand.radius, unit: 'px' } };
  const spaces = spacesOf(brand).map(([step, value]) => [
    step,
    { $type: 'dimension', $value: { value, unit: 'rem' } },
  ]);
  const file = {
    brand: {
      'font-family': {
        $type: 'fontFamily',
        heading: family(brand.headings),
        body: family(brand.text),
      },
      radius: { media: radius, control: radius },
      space: Object.fromEntries(spaces) as Record<string, unknown>,
      ...colors,
    },
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** The steps of the spacing scale that are lengths of their own; the fluid ones follow the window. */
function spacesOf({ density }: Brand): [string, number][] {
  if (density === 'regular') return [];
  return Object.entries(tokens.base.space)
    .filter(([, token]) => !('$extensions' in token))
    .map(([step, { $value }]) => [step, Number(($value.value * densities[density]).toFixed(4))]);
}

/** The colour, with as much of the other as text on the back needs. */
function legible(hex: string, back: string, towards: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(hex, towards, share);
    if (contrast(mixed, back) >= 4.5) return mixed;
  }
  return towards;
}

function strongest(back: string): string {
  return contrast('#ffffff', back) >= contrast('#000000', back) ? '#ffffff' : '#000000';
}
