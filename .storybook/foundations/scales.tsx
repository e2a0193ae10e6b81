import tokens from '@broadsheet/theme/tokens.json' with { type: 'json' };
import type { CSSProperties } from 'react';
import { Copy } from '../docs/copy.tsx';

interface Length {
  value: number;
  unit: string;
}
interface Token {
  $value: Length | number | number[];
  $description?: string;
  $extensions?: { 'org.broadsheet.fluid': { min: Length; max: Length } };
}

/** The tokens of a group as they stand in `tokens.json`, each with a sample. */
export function Scale({
  group,
}: {
  group: 'font-size' | 'space' | 'width' | 'border' | 'duration' | 'easing';
}) {
  return <Tokens group={group} tokens={tokens.base[group] as Record<string, Token>} />;
}

/** The tokens of one theme. */
export function ThemeScale({
  theme,
  group,
}: {
  theme: 'editorial' | 'engineering';
  group: 'radius' | 'font-weight' | 'line-height' | 'tracking';
}) {
  const {
    $type: _type,
    $description: _about,
    ...named
  } = tokens[theme][group] as Record<string, unknown>;
  return <Tokens group={group} tokens={named as Record<string, Token>} />;
}

function Tokens({ group, tokens: all }: { group: string; tokens: Record<string, Token> }) {
  return (
    <table className="docs-tokens">
      <thead>
        <tr>
          <th>Token</th>
          <th>Value</th>
          <th>For</th>
          <th>Sample</th>
          <th>Custom property</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(all).map(([name, token]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <code>{valueOf(token)}</code>
            </td>
            <td>{token.$description}</td>
            <td>{sampleOf(group, nameOf(group, name))}</td>
            <td>
              <Copy label="Copy" text={`var(${nameOf(group, name)})`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf(group: string, name: string): string {
  const isFont = group === 'line-height' || group === 'tracking';
  return `--broadsheet-${isFont ? 'font-' : ''}${group}-${name}`;
}

function valueOf({ $value, $extensions }: Token): string {
  const fluid = $extensions?.['org.broadsheet.fluid'];
  if (fluid) return `${lengthOf(fluid.min)} to ${lengthOf(fluid.max)}, with the window`;
  if (Array.isArray($value)) return `cubic-bezier(${$value.join(', ')})`;
  return typeof $value === 'number' ? String($value) : lengthOf($value);
}

function lengthOf({ value, unit: name }: Length): string {
  return `${value}${name}`;
}

/** Nothing where there is nothing to see. */
function sampleOf(group: string, property: string) {
  const value = `var(${property})`;
  const looks: Record<string, CSSProperties> = {
    'font-size': { fontSize: value, fontFamily: 'var(--broadsheet-font-family-heading)' },
    space: { inlineSize: value, blockSize: '1rem', background: 'currentColor' },
    border: { borderBlockStart: `${value} solid`, inlineSize: '6rem' },
    radius: { border: '1px solid', borderRadius: value, inlineSize: '6rem', blockSize: '2.5rem' },
    width: { inlineSize: `min(100%, ${value} / 6)`, blockSize: '1rem', background: 'currentColor' },
  };
  if (!looks[group]) return null;
  return <div style={looks[group]}>{group === 'font-size' ? 'The Analytical Engine' : null}</div>;
}
