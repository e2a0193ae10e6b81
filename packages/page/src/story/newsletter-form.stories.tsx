import { longTitle, longWord } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { NewsletterForm } from './newsletter-form.tsx';

const meta = {
  title: 'Components/Page/Newsletter form',
  component: NewsletterForm,
  args: {
    heading: 'The Build Log by email',
    description: 'One story, every Friday. Nothing else.',
    action: '#subscribe',
    children: (
      <>
        We keep your address for this letter alone. <a href="#privacy">Privacy</a>
      </>
    ),
  },
} satisfies Meta<typeof NewsletterForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A field and a button. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: 'Email address' })).toBeRequired();
  },
};

/** After the server refused the address. */
export const WithError: Story = {
  args: { status: 'error', defaultValue: 'ada@', message: 'The part after the @ is missing.' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toBeInvalid();
    await expect(canvas.getByRole('textbox')).toHaveAccessibleDescription(
      'The part after the @ is missing.',
    );
  },
};

/** After it was sent. */
export const Sent: Story = { args: { status: 'success' } };

/** Long texts on a phone. */
export const Stress: Story = {
  args: {
    heading: longTitle,
    description: longTitle,
    labels: { email: longWord, submit: longWord },
    status: 'error',
    message: longTitle,
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '20rem' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    const region = canvas.getByRole('region');
    await expect(region.scrollWidth).toBeLessThanOrEqual(region.clientWidth);
  },
};
