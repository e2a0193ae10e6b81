import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ConsentForm, type ConsentFormProps } from './consent-form.tsx';
import { ConsentProvider } from '../provider/consent-provider.tsx';
import { blogConsent, createStorage, createCookieValue } from '../../fixtures.ts';

interface StoryArgs extends ConsentFormProps {
  /** The values in the browser's storage. */
  kept?: string[];
}

const meta = {
  title: 'Consent/Consent form',
  component: ConsentForm,
  argTypes: { kept: { table: { disable: true } } },
  render: ({ kept = [], ...args }: StoryArgs) => (
    <ConsentProvider config={blogConsent} storage={createStorage(kept)}>
      <div style={{ maxInlineSize: 720 }}>
        <ConsentForm {...args} />
      </div>
    </ConsentProvider>
  ),
} satisfies Meta<StoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** On a page of its own: nothing is checked before the visitor checks it. */
export const Default: Story = {
  play: async ({ canvas }) => {
    for (const box of canvas.getAllByRole('checkbox')) await expect(box).not.toBeChecked();
  },
};

/** What was chosen, when, and the id of the choice. */
export const Chosen: Story = {
  args: { kept: [createCookieValue({})] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/You chose on/)).toBeVisible();
    await expect(canvas.getByRole('checkbox', { name: /Statistics/ })).toBeChecked();
  },
};

/** A category checks its services, and is indeterminate when they differ. */
export const OneServiceOnly: Story = {
  play: async ({ canvas }) => {
    const ads = within(canvas.getByRole('group', { name: 'Advertising' }));
    await userEvent.click(ads.getByText('Services and cookies'));
    await userEvent.click(ads.getByRole('checkbox', { name: 'Video player' }));
    const category = ads.getByRole('checkbox', { name: /Advertising/ });
    await expect(category).toBePartiallyChecked();
    await userEvent.click(canvas.getByRole('button', { name: 'Save choices' }));
    await expect(await canvas.findByText(/You chose on/)).toBeVisible();
    await expect(ads.getByRole('checkbox', { name: 'Video player' })).toBeChecked();
    await expect(ads.getByRole('checkbox', { name: 'Measuring pixel' })).not.toBeChecked();
  },
};
