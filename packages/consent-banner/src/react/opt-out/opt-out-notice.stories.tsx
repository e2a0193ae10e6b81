import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { ConsentProvider } from '../provider/consent-provider.tsx';
import { OptOutNotice, type OptOutNoticeProps } from './opt-out-notice.tsx';
import { unknownState } from '../../core/state.ts';
import { blogConsent, createStorage } from '../../fixtures.ts';
import { withRegimes } from '../../core/config.ts';

const california = withRegimes(blogConsent, { ads: 'opt-out', analytics: 'opt-out' });

const meta = {
  title: 'Consent/Opt-out notice',
  component: OptOutNotice,
  args: { policy: { label: 'Your Privacy Choices', href: '#privacy' } },
  render: (args: OptOutNoticeProps) => (
    <ConsentProvider
      config={california}
      initialState={{ ...unknownState, phase: 'undecided' }}
      storage={createStorage([])}
    >
      <OptOutNotice {...args} />
    </ConsentProvider>
  ),
} satisfies Meta<typeof OptOutNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

/** For the footer, where the law of California applies. */
export const Default: Story = {};

/** One click opts out, and it is confirmed. */
export const OptedOut: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Do Not Sell or Share/ }));
    await expect(await canvas.findByText(/You have opted out/)).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
