import tokens from '@broadsheet/theme/tokens.json' with { type: 'json' };
import { contrast } from '../brand/contrast.ts';
import { Copy } from '../docs/copy.tsx';

interface Color {
  $value: { hex: string };
  $description?: string;
}

/** Every colour of a theme in a scheme: its value, and its contrast on both backgrounds. */
export function Colours({
  theme,
  scheme,
}: {
  theme: 'editorial' | 'engineering';
  scheme: 'light' | 'dark';
}) {
  const { $type: _type, ...colors } = tokens[theme][scheme];
  const { paper, surface } = colors;
  return (
    <table className="docs-tokens">
      <thead>
        <tr>
          <th>Colour</th>
          <th>Value</th>
          <th>On paper</th>
          <th>On surface</th>
          <th>For</th>
          <th>Custom property</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(colors as Record<string, Color>).map(
          ([
            name,
            {
              $value: { hex },
              $description,
            },
          ]) => (
            <tr key={name}>
              <th scope="row">
                <span className="docs-swatch" style={{ background: hex }} /> {name}
              </th>
              <td>
                <code>{hex}</code>
              </td>
              <td>{contrast(hex, paper.$value.hex).toFixed(2)}</td>
              <td>{contrast(hex, surface.$value.hex).toFixed(2)}</td>
              <td>{$description}</td>
              <td>
                <Copy label="Copy" text={`var(--broadsheet-color-${name})`} />
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
