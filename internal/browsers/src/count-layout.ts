import type { Page } from 'playwright';
import type { LayoutCount } from './engine.ts';

interface LayoutEvent {
  name: string;
  args: { beginData?: { dirtyObjects: number; totalObjects: number } };
}

/**
 * What Chromium's own trace says that it laid out meanwhile: the same figures as in the panel "Performance" of its tools.
 */
export async function countLayout(page: Page, happen: () => Promise<void>): Promise<LayoutCount> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await happen();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: LayoutEvent[];
  };
  const layouts = traceEvents.flatMap(({ name, args }) =>
    name === 'Layout' && args.beginData ? [args.beginData] : [],
  );
  return {
    due: layouts.reduce((sum, { dirtyObjects }) => sum + dirtyObjects, 0),
    all: layouts.at(-1)?.totalObjects ?? 0,
  };
}
