import { useState, type ReactNode } from 'react';
import type { DocsStory } from './docs-story.ts';
import { StoryFrame } from './story-frame.tsx';

/** The props that decide what a component looks like as a whole. */
const looks = ['variant', 'layout', 'position', 'sticky', 'ratio', 'status'];
const widths = [360, 768, 1280];

/** Each value of what decides the looks, side by side at the widths of phone, tablet and laptop. */
export function VariantMatrix({ story }: { story: DocsStory }) {
  const [name, values] = choiceOf(story) ?? [];
  if (!name || !values) return null;
  return (
    <Folded summary={`Every ${name} at ${widths.join(', ')} px`}>
      <div className="docs-matrix">
        {values.flatMap((value) =>
          widths.map((width) => (
            <figure key={`${value} ${width}`} style={{ inlineSize: width / 2 }}>
              <figcaption>
                {value}, {width}
              </figcaption>
              <div style={{ zoom: 0.5 }}>
                <StoryFrame story={story} args={{ [name]: value }} width={width} height={900} />
              </div>
            </figure>
          )),
        )}
      </div>
    </Folded>
  );
}

/** The same story with and without JavaScript. */
export function WithAndWithoutJavaScript({ story }: { story: DocsStory }) {
  return (
    <Folded summary="With and without JavaScript">
      <div className="docs-pair">
        {['on', 'off'].map((javascript) => (
          <figure key={javascript}>
            <figcaption>JavaScript {javascript}</figcaption>
            <StoryFrame story={story} globals={{ javascript }} />
          </figure>
        ))}
      </div>
    </Folded>
  );
}

/** Frames are windows of their own, so they are made once somebody asks for them. */
function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="docs-code" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}

/** The first such prop that takes one of a few strings. */
function choiceOf({ argTypes }: DocsStory): [string, string[]] | undefined {
  for (const name of looks) {
    const { options } = argTypes[name] ?? {};
    const values = options?.filter((value) => typeof value === 'string');
    if (values && values.length > 1) return [name, values];
  }
  return undefined;
}
