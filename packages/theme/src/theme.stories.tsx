import type { Meta, StoryObj } from '@storybook/react-vite';
import { vars } from './contract.css.ts';

/** The design tokens in the selected theme and colour scheme; switch both in the toolbar. */
const meta = { title: 'Foundations/Tokens in use', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const cell = {
  borderBlockStart: `${vars.border.hairline} solid ${vars.color.line}`,
  paddingBlock: vars.space[3],
};

const mono = { fontSize: vars.font.size[1], color: vars.color.muted };

/** The colour tokens, with their custom properties. */
export const Colours: Story = {
  render: () => (
    <ul style={{ listStyle: 'none', padding: 0, margin: 0, maxInlineSize: '40rem' }}>
      {Object.entries(vars.color).map(([name, value]) => (
        <li
          key={name}
          style={{ ...cell, display: 'flex', gap: vars.space[4], alignItems: 'center' }}
        >
          <span
            style={{
              inlineSize: '4rem',
              blockSize: '2.5rem',
              background: value,
              border: `1px solid ${vars.color.line}`,
              borderRadius: vars.radius.media,
            }}
          />
          <span>{name}</span>
          <code style={{ ...mono, marginInlineStart: 'auto' }}>{value}</code>
        </li>
      ))}
    </ul>
  ),
};

/** The type scale, in the typefaces of headings and body text. */
export const Type: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: vars.space[5] }}>
      {Object.entries(vars.font.size).map(([step, size]) => (
        <div key={step} style={cell}>
          <code style={mono}>{size}</code>
          <p
            style={{
              margin: 0,
              fontFamily: vars.font.family.heading,
              fontWeight: vars.font.weight.heading,
              fontSize: size,
              lineHeight: vars.font.lineHeight.heading,
              letterSpacing: vars.font.tracking.heading,
            }}
          >
            The Analytical Engine weaves algebraic patterns
          </p>
          <p style={{ margin: 0, fontSize: size }}>just as the loom weaves flowers and leaves.</p>
        </div>
      ))}
    </div>
  ),
};

/** The spacing scale. */
export const Space: Story = {
  render: () => (
    <ul style={{ listStyle: 'none', padding: 0, margin: 0 }}>
      {Object.entries(vars.space).map(([step, size]) => (
        <li
          key={step}
          style={{ ...cell, display: 'flex', gap: vars.space[4], alignItems: 'center' }}
        >
          <code style={{ ...mono, inlineSize: '14rem' }}>{size}</code>
          <span style={{ inlineSize: size, blockSize: '1rem', background: vars.color.accent }} />
        </li>
      ))}
    </ul>
  ),
};
