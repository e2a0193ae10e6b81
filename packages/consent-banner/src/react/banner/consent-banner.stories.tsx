import { consent as content } from '@internal/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { ConsentBanner, type ConsentBannerProps } from './consent-banner.tsx';
import { ConsentPreferences } from './consent-preferences.tsx';
import { ConsentProvider } from './consent-provider.tsx';
import { ConsentSettingsLink } from './consent-settings-link.tsx';
import type { ConsentState } from './core/state.ts';
import { unknownState } from './core/state.ts';
import { blogConsent, fixedStorage, recordFor } from './stories-data.ts';

interface StoryArgs extends ConsentBannerProps {
  /** What the browser has kept. */
  kept?: string[];
  /** Whether it keeps anything. */
  isBlocked?: boolean;
  gpc?: boolean;
  initialState?: ConsentState;
}

const meta = {
  title: 'Components/Consent banner',
  component: ConsentBanner,
  args: {
    heading: 'Your privacy',
    text: content.text,
    policy: content.policy,
    labels: { acceptAll: 'Accept all', rejectAll: 'Reject all', choose: 'Cookie settings' },
  },
  argTypes: { kept: { table: { disable: true } }, initialState: { table: { disable: true } } },
  parameters: { layout: 'fullscreen' },
  render: ({ kept = [], isBlocked, initialState, gpc: _gpc, ...args }) => (
    <ConsentProvider
      key={JSON.stringify([kept, isBlocked])}
      config={blogConsent}
      initialState={initialState}
      storage={fixedStorage(kept, isBlocked)}
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

/** The first visit: one sentence that tells the truth, two equal buttons, and the way to the details. */
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
export const AtTheBottom: Story = { args: { position: 'bottom' } };

/** What was agreed to has changed: it says why it asks again. */
export const AskingAgain: Story = { args: { kept: [recordFor({ revision: 0 })] } };

/** The answer was given half a year ago. */
export const Expired: Story = { args: { kept: [recordFor({ daysAgo: 200 })] } };

/** One click refuses; a short confirmation leads back to the choice. */
export const Rejected: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Reject all' }));
    await expect(await canvas.findByRole('status')).toHaveTextContent('Your choice is saved.');
    await expect(canvas.queryByRole('region')).toBeNull();
    await expect(document.activeElement).toBe(canvas.getByRole('status'));
  },
};

/** A browser that keeps nothing: the choice holds for the page, and it says so. */
export const NotRemembered: Story = {
  args: { isBlocked: true },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept all' }));
    await expect(await canvas.findByRole('status')).toHaveTextContent('holds for this page');
  },
};

/** Who has chosen is not asked. */
export const Decided: Story = {
  args: { kept: [recordFor({})] },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.queryByRole('region')).toBeNull());
  },
};

/** The details: a modal dialog whose focus begins on its heading; Escape leaves everything as it was. */
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

/** Labels twice as long, and a heading that is a headline. */
export const LongWords: Story = {
  args: {
    heading: 'Entscheidung über die Speicherung von Nutzungsinformationen auf Ihrem Endgerät',
    labels: {
      acceptAll: 'Einwilligung in alle Verarbeitungszwecke erteilen',
      rejectAll: 'Alle nicht unbedingt erforderlichen Zwecke ablehnen',
      choose: 'Datenschutzeinstellungen im Einzelnen auswählen',
    },
  },
  play: async ({ canvas }) => {
    // The answers leave the question its room.
    const question = canvas.getByRole('heading', { name: /^Entscheidung/ });
    await expect(question.getBoundingClientRect().width).toBeGreaterThan(200);
  },
};

/** What a page shows that a cache keeps for everyone, until the browser has read the cookie: nothing. */
export const BeforeAnythingIsKnown: Story = { args: { initialState: unknownState } };
