import type { Frame } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docsPages, startBrowser, stories } from './support/storybook.ts';

const titles = new Set(docsPages.map(({ title }) => title));
/** The first story of each component, and of each page. */
const firsts = [
  ...new Map(stories.toReversed().map((story) => [story.title, story])).values(),
].filter(({ title }) => titles.has(title) || title.startsWith('Pages/'));

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.browser.close());

test('no link and no form of a story leaves Storybook', async () => {
  const [first, ...others] = firsts;
  const { page } = await browser.open(`?path=/story/${first!.id}`);
  const shown = await page.waitForSelector('#storybook-preview-iframe');
  const frame = (await shown.contentFrame())!;
  await frame.waitForSelector('#storybook-root > *');
  await page.waitForLoadState('networkidle');
  const address = page.url();
  const used: Record<string, number> = {};
  for (const { id } of [...others, first!]) {
    await show(frame, id);
    used[id] = await useEverything(frame);
    // A window that is left does so before its next message is handled.
    await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(page.url(), id).toBe(address);
    expect(new URL(frame.url()).pathname, id).toMatch(/\/anything\/iframe\.html$/);
  }
  expect(Object.values(used).filter((count) => count > 0).length).toBeGreaterThan(12);
  await page.close();
});

interface Preview {
  channel: {
    on: (name: string, listener: (phase: never) => void) => void;
    off: (name: string, listener: (phase: never) => void) => void;
    emit: (name: string, value: unknown) => void;
  };
}

/** Shows another story in the same window. */
async function show(frame: Frame, storyId: string): Promise<void> {
  await frame.evaluate(
    (id) =>
      new Promise<void>((resolve) => {
        const { channel } = (globalThis as unknown as { __STORYBOOK_PREVIEW__: Preview })
          .__STORYBOOK_PREVIEW__;
        // Only then may another one be shown: while its actions are played, Storybook would load its window anew.
        const follow = (phase: { storyId: string; newPhase: string }) => {
          if (phase.storyId !== id || !['finished', 'errored'].includes(phase.newPhase)) return;
          channel.off('storyRenderPhaseChanged', follow);
          resolve();
        };
        channel.on('storyRenderPhaseChanged', follow);
        channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
      }),
    storyId,
  );
}

/** Clicks each link and sends each form; tells how many there were. */
function useEverything(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const links = document.querySelectorAll<HTMLElement>('#storybook-root a[href]');
    const forms = document.querySelectorAll<HTMLFormElement>('#storybook-root form');
    for (const link of links) link.click();
    for (const form of forms) form.requestSubmit();
    return links.length + forms.length;
  });
}
