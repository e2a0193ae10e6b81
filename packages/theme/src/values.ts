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

/** The values of one theme, in the shape of the contract, as CSS. */
export function themeValues(name: ThemeName) {
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
        heading: fontFamily(theme['font-family'].heading.$value),
        body: fontFamily(theme['font-family'].body.$value),
      },
      size: dimensions(base['font-size']),
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
    space: dimensions(base.space),
    width: dimensions(base.width),
    border: dimensions(base.border),
    radius: dimensions(theme.radius),
    metaTransform: 'none',
    duration: { short: unit(base.duration.short.$value) },
    easing: { standard: `cubic-bezier(${base.easing.standard.$value.join(', ')})` },
  };
}

function dimensions<Name extends PropertyKey>(group: Record<Name, object>): Record<Name, string> {
  return Object.fromEntries(
    Object.entries(group).map(([name, token]) => [name, dimension(token as DimensionToken)]),
  ) as Record<Name, string>;
}

function dimension({ $value, $extensions }: DimensionToken): string {
  const fluid = $extensions?.['org.broadsheet.fluid'];
  if (!fluid) return unit($value);
  const { min, max, from, to } = fluid;
  const slope = (max.value - min.value) / (to.value - from.value);
  const start = min.value - slope * from.value;
  // Both parts, so that text still grows when a reader enlarges it (WCAG 1.4.4).
  return `clamp(${unit(min)}, ${round(start)}rem + ${round(slope * 100)}vw, ${unit(max)})`;
}

function unit({ value, unit: name }: Dimension): string {
  return `${value}${name}`;
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

function fontFamily(names: string[]): string {
  return names.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ');
}
