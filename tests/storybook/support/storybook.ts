import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromiumLaunchOptions } from '@internal/node/browser.mjs';
import { chromium, type Browser, type Frame, type Page } from 'playwright';
import { inject } from 'vitest';
import { root } from '../../packages/support/workspace.ts';

/** Where the built Storybook is served. */
const origin = inject('storybook');

/** An entry of the sidebar. */
export interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'docs' | 'story';
  tags: string[];
  anchors?: { title: string }[];
}

const { entries: entriesById } = JSON.parse(
  readFileSync(path.join(root, 'storybook-static/index.json'), 'utf8'),
) as { entries: Record<string, Entry> };

/** Every entry of the sidebar. */
export const entries = Object.values(entriesById);
export const docsPages = entries.filter(({ type }) => type === 'docs');
export const stories = entries.filter(({ type }) => type === 'story');

/** What is known of a story, as its page of documentation shows it. */
export interface StoryFacts {
  id: string;
  component: string | undefined;
  subcomponents: string[];
  props: PropFacts[];
  snippet: string;
}

interface PropFacts {
  name: string;
  type: string | undefined;
  isRequired: boolean;
  description: string | undefined;
  default: string | undefined;
}

/** A browser whose pages note what failed. */
export async function startBrowser(): Promise<{
  browser: Browser;
  open: (
    address: string,
    options?: { width?: number },
  ) => Promise<{ page: Page; faults: string[] }>;
}> {
  const browser = await chromium.launch(chromiumLaunchOptions());
  const open = async (address: string, { width = 1280 } = {}) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const faults = noteFaults(page);
    await page.goto(origin + address);
    return { page, faults };
  };
  return { browser, open };
}

/** Failed requests, errors, and what the console calls one. A reserved domain is asked on purpose, and fails. */
function noteFaults(page: Page): string[] {
  const faults: string[] = [];
  const isOurs = (url: string) => new URL(url).origin === new URL(origin).origin;
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && isOurs(url) && !url.startsWith(origin)) {
      faults.push(`${url} is outside of the folder`);
    }
  });
  return faults;
}

interface Preview {
  channel: {
    on: (name: string, listener: (event: never) => void) => void;
    off: (name: string, listener: (event: never) => void) => void;
    emit: (name: string, value: unknown) => void;
  };
}

/** Shows another story, or another page of documentation, in the same window, and waits until it stands there. */
export async function show(
  frame: Page | Frame,
  { id, type }: Pick<Entry, 'id' | 'type'>,
): Promise<void> {
  await frame.evaluate(
    ({ storyId, viewMode }) =>
      new Promise<void>((resolve) => {
        const { channel } = (globalThis as unknown as { __STORYBOOK_PREVIEW__: Preview })
          .__STORYBOOK_PREVIEW__;
        const end = () => {
          channel.off('docsRendered', end);
          channel.off('storyRenderPhaseChanged', follow);
          resolve();
        };
        // Only then may another one be shown: while its actions are played, Storybook would load its window anew.
        const follow = (phase: { storyId: string; newPhase: string }) => {
          if (phase.storyId === storyId && ['finished', 'errored'].includes(phase.newPhase)) end();
        };
        if (viewMode === 'docs') channel.on('docsRendered', end);
        else channel.on('storyRenderPhaseChanged', follow);
        channel.emit('setCurrentStory', { storyId, viewMode });
      }),
    { storyId: id, viewMode: type },
  );
  // The stories of a page come after it.
  if (type === 'docs') {
    await frame.waitForFunction(() =>
      [...document.querySelectorAll('[data-story-block] [data-name]')].every(
        (block) => block.childElementCount > 0,
      ),
    );
  }
}

/** Opens the preview alone, with what the toolbar says, at its first story. */
export async function openPreview(
  { open }: Awaited<ReturnType<typeof startBrowser>>,
  globals = '',
): Promise<{ page: Page; faults: string[] }> {
  const opened = await open(`iframe.html?id=${stories[0]!.id}&viewMode=story&globals=${globals}`);
  await opened.page.waitForSelector('#storybook-root > *');
  await opened.page.waitForLoadState('networkidle');
  return opened;
}

/** Everything that the preview knows of every story. */
export function readStories(frame: Page | Frame, ids: string[]): Promise<StoryFacts[]> {
  return frame.evaluate(async (wanted): Promise<StoryFacts[]> => {
    // oxlint-disable-next-line typescript/no-explicit-any
    const { storyStoreValue: store } = (globalThis as any).__STORYBOOK_PREVIEW__;
    const nameOf = (component: { __docgenInfo?: { displayName: string }; name?: string }) =>
      component.__docgenInfo?.displayName ?? component.name ?? '';
    return Promise.all(
      wanted.map(async (id) => {
        const story = await store.loadStory({ storyId: id });
        const context = store.getStoryContext(story);
        const { source } = story.parameters.docs ?? {};
        const rows = Object.entries(story.argTypes as Record<string, ArgType>);
        return {
          id,
          component: story.component && nameOf(story.component),
          subcomponents: Object.keys(story.subcomponents ?? {}),
          props: rows
            .filter(([, { table }]) => !table?.disable)
            .map(([name, { type, description, table }]) => ({
              name,
              type: type?.name,
              isRequired: type?.required === true,
              description,
              default: table?.defaultValue?.summary,
            })),
          snippet: (await source?.transform?.('', { ...context, args: context.initialArgs })) ?? '',
        };
      }),
    );
  }, ids);
}

interface ArgType {
  type?: { name: string; required?: boolean };
  description?: string;
  table?: { disable?: boolean; defaultValue?: { summary?: string } };
}
