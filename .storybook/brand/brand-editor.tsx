import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext, useState } from 'react';
import { UPDATE_GLOBALS } from 'storybook/internal/core-events';
import { Copy } from '../docs/copy.tsx';
import {
  brandContrasts,
  decodeBrand,
  defaultBrand,
  densities,
  encodeBrand,
  families,
  toCss,
  toDtcg,
  type Brand,
} from './brand.ts';

/** Sets the brand for every story, until the toolbar takes it off again. */
export function BrandEditor() {
  const { channel } = useContext(DocsContext);
  const [brand, setBrand] = useState(() => decodeBrand(currentBrand()) ?? defaultBrand);
  const set = (change: Partial<Brand>) => {
    const next = { ...brand, ...change };
    setBrand(next);
    channel.emit(UPDATE_GLOBALS, { globals: { brand: encodeBrand(next) } });
  };
  return (
    <div className="docs-brand">
      <div>
        <Field
          label="Accent"
          type="color"
          value={brand.accent}
          onChange={(accent) => set({ accent })}
        />
        <Field
          label="Paper"
          type="color"
          value={brand.paper}
          onChange={(paper) => set({ paper })}
        />
        <Choice
          label="Headings"
          from={families}
          value={brand.headings}
          onChange={(headings) => set({ headings })}
        />
        <Choice
          label="Text"
          from={families}
          value={brand.text}
          onChange={(text) => set({ text })}
        />
        <Field
          label="Radius, px"
          type="number"
          value={String(brand.radius)}
          onChange={(radius) => set({ radius: Math.min(99, Math.max(0, Number(radius) || 0)) })}
        />
        <Choice
          label="Density"
          from={densities}
          value={brand.density}
          onChange={(density) => set({ density })}
        />
        <Copy label="Copy CSS" text={toCss(brand)} />
        <Copy label="Copy DTCG" text={toDtcg(brand)} />
      </div>
      <Contrasts brand={brand} />
    </div>
  );
}

/** Measured while it is edited. */
function Contrasts({ brand }: { brand: Brand }) {
  return (
    <table>
      <caption>Contrast</caption>
      <tbody>
        {brandContrasts(brand).map(({ pair, ratio, least }) => (
          <tr key={pair}>
            <th scope="row">{pair}</th>
            <td>{ratio.toFixed(2)} : 1</td>
            <td>{ratio >= least ? 'enough' : `too low, ${least} is needed`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FieldProps<Value extends string> {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
}

function Field({
  label,
  type,
  value,
  onChange,
}: FieldProps<string> & { type: 'color' | 'number' }) {
  return (
    <label>
      {label}{' '}
      <input
        type={type}
        value={value}
        min={0}
        max={99}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

function Choice<Name extends string>({
  label,
  from,
  value,
  onChange,
}: FieldProps<Name> & { from: Record<Name, unknown> }) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={({ target }) => onChange(target.value as Name)}>
        {Object.keys(from).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}

/** What the address of this page says. */
function currentBrand(): string | undefined {
  const globals = new URLSearchParams(location.search).get('globals') ?? '';
  return /(?:^|;)brand:([\w-]+)/.exec(globals)?.[1];
}
