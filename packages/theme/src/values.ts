import tokens from './tokens.json' with { type: 'json' };

export type ThemeName = 'editorial' | 'engineering';

interface Dimension {
  value: number;
  unit: string;
}
interface DimensionToken {
  $value: Dimension;
  $extensions?: { 'org.broadsheet.fluid': Record<'min' | 'max' | 'from' | 'to', Dimension> };
}
type ColorName = Exclude<keyof (typeof tokens)['editorial']['light'], '$type'>;

const schemes = ['light', 'dark'] as const;
const colorNames = Object.keys(tokens.editorial.light).filter(
  (name): name is ColorName => name !== '$type',
);

/** The design tokens of one theme as CSS values, in the shape of the contract. */
export function getThemeValues(name: ThemeName) {
  const { base } = tokens;
  const theme = tokens[name];
  const color = (colorName: ColorName) =>
    `light-dark(${theme.light[colorName].$value.hex}, ${theme.dark[colorName].$value.hex})`;

  return {
    color: {
      paper: color('paper'),
      surface: color('surface'),
      ink: color('ink'),
      muted: color('muted'),
      accent: color('accent'),
      onAccent: color('on-accent'),
      line: color('line'),
      rule: color('rule'),
      control: color('control'),
      focus: color('focus'),
      danger: color('danger'),
    },
    font: {
      family: {
        heading: toFontFamily(theme['font-family'].heading.$value),
        body: toFontFamily(theme['font-family'].body.$value),
      },
      size: toDimensions(base['font-size']),
      weight: {
        heading: String(theme['font-weight'].heading.$value),
        strong: String(theme['font-weight'].strong.$value),
      },
      lineHeight: {
        text: String(theme['line-height'].text.$value),
        heading: String(theme['line-height'].heading.$value),
        lead: String(theme['line-height'].lead.$value),
      },
      tracking: {
        heading: `${theme.tracking.heading.$value}em`,
        lead: `${theme.tracking.lead.$value}em`,
      },
    },
    space: toDimensions(base.space),
    width: toDimensions(base.width),
    border: toDimensions(base.border),
    radius: toDimensions(theme.radius),
    metaTransform: 'none',
    duration: { short: toLength(base.duration.short.$value) },
    easing: { standard: `cubic-bezier(${base.easing.standard.$value.join(', ')})` },
  };
}

/**
 * The colours of one theme as custom properties, each scheme apart: `--broadsheet-light-accent`, `--broadsheet-dark-accent`. They
 * hold no `light-dark()`: what bundlers make of one is resolved where it stands, and inherited as it was resolved.
 */
export function getSchemeColors(name: ThemeName): Record<string, string> {
  return Object.fromEntries(
    schemes.flatMap((scheme) =>
      colorNames.map((colorName) => [
        `--broadsheet-${scheme}-${colorName}`,
        tokens[name][scheme][colorName].$value.hex,
      ]),
    ),
  );
}

/** Every colour of the contract, chosen by the colour scheme out of those of the theme. */
export function chooseColors(): Record<string, string> {
  return Object.fromEntries(
    colorNames.map((name) => [
      `--broadsheet-color-${name}`,
      `light-dark(var(--broadsheet-light-${name}), var(--broadsheet-dark-${name}))`,
    ]),
  );
}

function toDimensions<Name extends PropertyKey>(group: Record<Name, object>): Record<Name, string> {
  return Object.fromEntries(
    Object.entries(group).map(([name, token]) => [name, toDimension(token as DimensionToken)]),
  ) as Record<Name, string>;
}

function toDimension({ $value, $extensions }: DimensionToken): string {
  const fluid = $extensions?.['org.broadsheet.fluid'];
  if (!fluid) return toLength($value);
  const { min, max, from, to } = fluid;
  const slope = (max.value - min.value) / (to.value - from.value);
  const start = min.value - slope * from.value;
  // With a part in rem, so that text grows with the user's text size (WCAG 1.4.4).
  return `clamp(${toLength(min)}, ${round(start)}rem + ${round(slope * 100)}vw, ${toLength(max)})`;
}

function toLength({ value, unit: name }: Dimension): string {
  return `${value}${name}`;
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

function toFontFamily(names: string[]): string {
  return names.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ');
}
