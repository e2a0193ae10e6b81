import { consent as content } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { ConsentBanner, type ConsentBannerProps } from './consent-banner.tsx';
import { ConsentPreferences } from '../preferences/consent-preferences.tsx';
import { ConsentProvider } from '../provider/consent-provider.tsx';
import { ConsentSettingsLink } from '../preferences/consent-settings-link.tsx';
import { unknownState, type ConsentState } from '../../core/state.ts';
import { blogConsent, createStorage, createCookieValue } from '../../fixtures.ts';

interface StoryArgs extends ConsentBannerProps {
  /** The values in the browser's storage. */
  kept?: string[];
  /** Whether the browser keeps nothing. */
  isBlocked?: boolean;
  gpc?: boolean;
  initialState?: ConsentState;
}

const meta = {
  title: 'Consent/Consent banner',
  component: ConsentBanner,
  args: {
    heading: 'Your privacy',
    text: content.text,
    policy: content.policy,
    labels: { acceptAll: 'Accept all', rejectAll: 'Reject all', choose: 'Cookie settings' },
  },
  argTypes: {
    kept: { table: { disable: true } },
    isBlocked: { table: { disable: true } },
    initialState: { table: { disable: true } },
  },
  parameters: { layout: 'fullscreen', docs: { story: { inline: false } } },
  render: ({ kept = [], isBlocked, initialState, gpc: _gpc, ...args }) => (
    <ConsentProvider
      key={JSON.stringify([kept, isBlocked])}
      config={blogConsent}
      initialState={initialState}
      storage={createStorage(kept, isBlocked)}
    >
      <ConsentBanner {...args} />
      <main style={{ padding: 24, font: '16px/1.5 sans-serif' }}>
        <h1>Notes on the Analytical Engine</h1>
        <p>The page below the banner: it works whatever is chosen, and before anything is.</p>
        <p>
          <ConsentSettingsLink label="Cookie settings" />
        </p>
      </main>
      <ConsentPreferences />
    </ConsentProvider>
  ),
} satisfies Meta<StoryArgs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The first visit: what is asked, two equal buttons, and a link to the details. */
export const Default: Story = {
  play: async ({ canvas }) => {
    const region = await canvas.findByRole('region', { name: /./ });
    const [reject, accept] = within(region).getAllByRole('button');
    const looks = ['color', 'backgroundColor', 'borderColor', 'font', 'height', 'width'] as const;
    for (const look of looks) {
      await expect(getComputedStyle(reject!)[look]).toBe(getComputedStyle(accept!)[look]);
    }
    await expect(document.activeElement).toBe(document.body);
  },
};

/** At the bottom edge of the window; the page makes room for it. */
export const AtBottom: Story = { args: { position: 'bottom' } };

/** What was agreed to has changed: it says why it asks again. */
export const RevisionChanged: Story = { args: { kept: [createCookieValue({ revision: 0 })] } };

/** The choice was made more than 180 days ago. */
export const Expired: Story = { args: { kept: [createCookieValue({ daysAgo: 200 })] } };

/** One click refuses; a short confirmation leads back to the choice. */
export const Rejected: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Reject all' }));
    await expect(await canvas.findByText('Your choice is saved.')).toBeVisible();
    await expect(canvas.queryByRole('region')).toBeNull();
    await expect(document.activeElement).toBe(canvas.getByRole('status'));
  },
};

/** A browser that keeps nothing: the choice holds for this page, and the confirmation says so. */
export const StorageBlocked: Story = {
  tags: ['stress'],
  args: { isBlocked: true },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept all' }));
    await expect(await canvas.findByText(/holds for this page/)).toBeVisible();
  },
};

/** A visitor who has chosen is not asked. */
export const Decided: Story = {
  args: { kept: [createCookieValue({})] },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.queryByRole('region')).toBeNull());
  },
};

/** The details: a modal dialog whose focus begins on its heading; Escape changes nothing. */
export const Preferences: Story = {
  play: async ({ canvas }) => {
    const region = await canvas.findByRole('region');
    const opener = within(region).getByRole('link', { name: 'Cookie settings' });
    await userEvent.click(opener);
    const dialog = await canvas.findByRole('dialog');
    await expect(document.activeElement).toBe(within(dialog).getByRole('heading', { level: 2 }));
    for (const box of within(dialog).getAllByRole('checkbox')) await expect(box).not.toBeChecked();
  },
};

/** Labels and a heading that are twice as long. */
export const LongLabels: Story = {
  tags: ['stress'],
  args: {
    heading: 'Entscheidung über die Speicherung von Nutzungsinformationen auf Ihrem Endgerät',
    labels: {
      acceptAll: 'Einwilligung in alle Verarbeitungszwecke erteilen',
      rejectAll: 'Alle nicht unbedingt erforderlichen Zwecke ablehnen',
      choose: 'Datenschutzeinstellungen im Einzelnen auswählen',
    },
  },
  play: async ({ canvas }) => {
    // The buttons leave the question its width.
    const question = canvas.getByRole('heading', { name: /^Entscheidung/ });
    await expect(question.getBoundingClientRect().width).toBeGreaterThan(200);
  },
};

/** A page that a cache keeps for everyone shows no banner before the browser has read the cookie. */
export const BeforeHydration: Story = { args: { initialState: unknownState } };
