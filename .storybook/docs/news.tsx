import { Heading, Markdown, Subheading } from '@storybook/addon-docs/blocks';
import { news, packages } from './facts.ts';

/** What the changesets and the changelogs tell, newest first, by package. */
export function News() {
  const versions = [...new Set(news.map(({ version }) => version))];
  return versions.map((version) => (
    <div key={version}>
      <Heading>{version === 'next' ? 'The next release' : version}</Heading>
      {packages.map(({ name }) => {
        const own = news.filter((entry) => entry.version === version && entry.package === name);
        return (
          own.length > 0 && (
            <div key={name}>
              <Subheading>{name}</Subheading>
              {own.map(({ text }) => (
                <Markdown key={text}>{text}</Markdown>
              ))}
            </div>
          )
        );
      })}
    </div>
  ));
}
