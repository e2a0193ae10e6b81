import { DocsContext } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useState } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { viewports } from '../viewports.ts';
import type { DocsStory } from './docs-story.ts';

type Globals = Record<string, unknown>;

interface StoryFrameProps {
  story: DocsStory;
  /** On top of what the toolbar says, and the story. */
  globals?: Globals;
  args?: Record<string, string>;
  width?: number;
  height?: number;
}

/** A story in a window of its own, as wide as it asks for, with what the toolbar says. Its actions are played there. */
export function StoryFrame({
  story,
  globals: own,
  args = {},
  width,
  height = 480,
}: StoryFrameProps) {
  const { viewport, ...globals } = { ...useGlobals(story), ...own };
  const query = new URLSearchParams({ id: story.id, viewMode: 'story' });
  return (
    // It is a window of this Storybook.
    // oxlint-disable-next-line react/iframe-missing-sandbox
    <iframe
      className="docs-frame"
      title={story.name}
      src={`iframe.html?${query}&globals=${toPairs(globals)}&args=${toPairs(args)}`}
      loading="lazy"
      style={{ inlineSize: width ?? widthOf(viewport) ?? '100%', blockSize: height }}
    />
  );
}

/** As Storybook writes them in an address. */
function toPairs(values: Record<string, unknown>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}:${encodeURIComponent(String(value))}`)
    .join(';');
}

function widthOf(viewport: unknown): string | undefined {
  const { value } = (viewport ?? {}) as { value?: string };
  return Object.entries(viewports).find(([name]) => name === value)?.[1].styles.width;
}

const named = ['theme', 'brand', 'scheme', 'locale', 'direction', 'javascript', 'viewport'];

/** What the toolbar says now, and the story on top of it. */
function useGlobals(story: DocsStory): Globals {
  const context = useContext(DocsContext);
  const [globals, setGlobals] = useState<Globals>(context.getStoryContext(story).globals);
  useEffect(() => {
    const { channel } = context;
    const update = (event: { globals: Globals }) =>
      setGlobals({ ...event.globals, ...story.storyGlobals });
    channel.on(GLOBALS_UPDATED, update);
    return () => channel.off(GLOBALS_UPDATED, update);
  }, [context, story]);
  return Object.fromEntries(
    Object.entries(globals).filter(
      ([name, value]) => named.includes(name) && value !== undefined && value !== '',
    ),
  );
}
