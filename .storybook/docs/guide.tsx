import { Heading, Markdown } from '@storybook/addon-docs/blocks';
import { packages } from './facts.ts';
import type { PackageFacts, Section } from './read-packages.ts';

interface GuideProps {
  facts: PackageFacts;
  component: string;
  /** Whether the package is named after the component: its page has the whole guide. */
  isMain: boolean;
}

/** What the README says of a component. Props are said by the component itself. */
export function Guide({ facts, component, isMain }: GuideProps) {
  const own = facts.sections.filter((section) => isAbout(section, component));
  const others = facts.components.filter((name) => name !== component);
  const shared = facts.sections.filter(
    (section) =>
      section.heading !== 'Props' && ![component, ...others].some((name) => isAbout(section, name)),
  );
  return (isMain ? [...own, ...shared] : own).map(({ heading, text }) => (
    <div key={heading}>
      <Heading>{heading.replaceAll('`', '')}</Heading>
      <GuideText text={text} />
    </div>
  ));
}

/** The whole guide of a package that has no component of its name. */
export function PackageGuide({ of }: { of: string }) {
  const facts = packages.find(({ id }) => id === of);
  if (!facts) throw new Error(`There is no package ${of}.`);
  return (
    <>
      <GuideText text={facts.introduction} />
      {facts.sections.map(({ heading, text }) => (
        <div key={heading}>
          <Heading>{heading.replaceAll('`', '')}</Heading>
          <GuideText text={text} />
        </div>
      ))}
    </>
  );
}

export function GuideText({ text }: { text: string }) {
  return <Markdown>{text}</Markdown>;
}

function isAbout({ heading }: Section, component: string): boolean {
  return new RegExp(`\`${component}\``).test(heading);
}
