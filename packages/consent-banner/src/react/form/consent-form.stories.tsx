import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ConsentForm, type ConsentFormProps } from './consent-form.tsx';
import { ConsentProvider } from './consent-provider.tsx';
import { blogConsent, fixedStorage, recordFor } from './stories-data.ts';

interface StoryArgs extends ConsentFormProps {
  /** What the browser has kept. */
  kept?: string[];
}

const meta = {
  title: 'Components/Consent form',
  component: ConsentForm,
  argTypes: { kept: { table: { disable: true } } },
  render: ({ kept = [], ...args }: StoryArgs) => (
    <ConsentProvider config={blogConsent} storage={fixedStorage(kept)}>
      <div style={{ maxInlineSize: 720 }}>
        <ConsentForm {...args} />
      </div>
    </ConsentProvider>
  ),
} satisfies Meta<StoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** On a page of its own: nothing is ticked before somebody ticks it. */
export const Default: Story = {
  play: async ({ canvas }) => {
    for (const box of canvas.getAllByRole('checkbox')) await expect(box).not.toBeChecked();
  },
};

/** What was chosen, when, and under which number. */
export const Chosen: Story = {
  args: { kept: [recordFor({})] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/You chose on/)).toBeVisible();
    await expect(canvas.getByRole('checkbox', { name: /Statistics/ })).toBeChecked();
  },
};

/** A category ticks its services, and shows when they differ. */
export const OneServiceOnly: Story = {
  play: async ({ canvas }) => {
    const ads = within(canvas.getByRole('group', { name: 'Advertising' }));
    await userEvent.click(ads.getByText('Services and cookies'));
    await userEvent.click(ads.getByRole('checkbox', { name: 'Video player' }));
    const whole = ads.getByRole('checkbox', { name: /Advertising/ });
    await expect(whole).toBePartiallyChecked();
    await userEvent.click(canvas.getByRole('button', { name: 'Save choices' }));
    await expect(await canvas.findByText(/You chose on/)).toBeVisible();
    await expect(ads.getByRole('checkbox', { name: 'Video player' })).toBeChecked();
    await expect(ads.getByRole('checkbox', { name: 'Measuring pixel' })).not.toBeChecked();
  },
};
