import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { blogConsent, createStorage } from '../../fixtures.ts';
import { ConsentProvider, useConsent } from './consent-provider.tsx';

function Choice() {
  const { phase, allows, decide } = useConsent();
  return (
    <>
      <p>
        Phase: {phase}. Statistics are {allows('analytics') ? 'allowed' : 'not allowed'}.
      </p>
      <button type="button" onClick={() => decide('all')}>
        Allow all
      </button>
    </>
  );
}

const meta = {
  title: 'Consent/Consent provider',
  component: ConsentProvider,
  args: { config: blogConsent, children: <Choice /> },
  render: (args) => <ConsentProvider {...args} storage={createStorage([])} />,
} satisfies Meta<typeof ConsentProvider>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Holds the choice for everything below it; `useConsent` reads and changes it. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Statistics are not allowed/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Allow all' }));
    await expect(await canvas.findByText(/Statistics are allowed/)).toBeVisible();
  },
};
