import {
  Anchor,
  Canvas,
  Controls,
  Description,
  DocsContext,
  Heading,
  Subheading,
  Title,
} from '@storybook/addon-docs/blocks';
import { useContext } from 'react';
import { packages } from './facts.ts';
import { Code } from './code.tsx';
import { FactStrip } from './fact-strip.tsx';
import { Guide, GuideText } from './guide.tsx';
import { VariantMatrix, WithAndWithoutJavaScript } from './more-frames.tsx';
import type { DocsStory } from './docs-story.ts';
import { StoryFrame } from './story-frame.tsx';

/**
 * The page of a component, from one source each: what it is from its JSDoc, its facts from manifest, sizes and reports, its text from
 * the README, its examples from the stories.
 */
export function ComponentPage() {
  const context = useContext(DocsContext);
  const stories = context
    .componentStories()
    .filter(({ tags }) => tags.includes('autodocs') && !tags.includes('stress'));
  const [primary] = stories;
  if (!primary) return <Title />;
  const name = nameOf(primary);
  const facts = packages.find(({ components }) => components.includes(name));
  const isMain = facts !== undefined && toKebabCase(name) === facts.id;
  return (
    <>
      <Title />
      <Description of="meta" />
      {facts && <FactStrip name={name} facts={facts} storyId={primary.id} />}
      {isMain && <GuideText text={facts.introduction} />}
      <Example story={primary} isPrimary />
      <VariantMatrix story={primary} />
      <WithAndWithoutJavaScript story={primary} />
      {hasRows(primary) && (
        <>
          <Heading>Props</Heading>
          <Controls of={primary.moduleExport} />
        </>
      )}
      {stories.length > 1 && <Heading>Examples</Heading>}
      {stories.slice(1).map((story) => (
        <Example key={story.id} story={story} />
      ))}
      {facts && <Guide facts={facts} component={name} isMain={isMain} />}
    </>
  );
}

/** A story that needs a window, such as for what sticks to its edge, is shown in one of its own. */
function Example({ story, isPrimary = false }: { story: DocsStory; isPrimary?: boolean }) {
  const isFramed = story.parameters.docs?.story?.inline === false;
  return (
    <Anchor storyId={story.id}>
      {!isPrimary && <Subheading>{story.name}</Subheading>}
      {!isPrimary && <Description of={story.moduleExport} />}
      {isFramed ? (
        <StoryFrame story={story} />
      ) : (
        <Canvas of={story.moduleExport} sourceState="none" />
      )}
      <Code of={story.moduleExport} />
    </Anchor>
  );
}

/** The name under which the component is exported: minifiers change that of its function. */
function nameOf({ component }: DocsStory): string {
  const { __docgenInfo: info, name = '' } = (component ?? {}) as {
    __docgenInfo?: { displayName: string };
    name?: string;
  };
  return info?.displayName ?? name;
}

function hasRows({ argTypes }: DocsStory): boolean {
  return Object.values(argTypes).some(({ table }) => !table?.disable);
}

function toKebabCase(name: string): string {
  return name.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
