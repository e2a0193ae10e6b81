import type { Decorator } from '@storybook/react-vite';
import { directionOf, translate } from '@internal/fixtures';
import { renderToStaticMarkup } from 'react-dom/server';
import { brandVariables, decodeBrand } from './brand/brand.ts';
import { StoryPage } from './story-page.tsx';

/**
 * Sets theme, color scheme, language and direction: on the root element, as a page does; on a page of documentation, whose own text
 * is English, around the story alone.
 */
export const withPageAttributes: Decorator = (Story, { globals, parameters, viewMode }) => {
  const { theme, scheme, locale, direction } = globals;
  const brand = decodeBrand(globals.brand);
  const variables = brand ? brandVariables(brand) : {};
  const dir = direction === 'auto' ? directionOf(locale) : direction;
  const root = document.documentElement;
  // Stories that load more ask the document for its language.
  root.lang = locale;
  if (viewMode === 'docs') {
    return (
      <StoryPage {...{ theme, scheme, dir, variables }} lang={locale} layout={parameters.layout}>
        <Story />
      </StoryPage>
    );
  }
  root.dataset.broadsheetTheme = theme;
  if (scheme === 'system') delete root.dataset.broadsheetColorScheme;
  else root.dataset.broadsheetColorScheme = scheme;
  root.dir = dir;
  setVariables(root, variables);
  return <Story />;
};

/** Sets these custom properties, and none that were set before. */
function setVariables({ style }: HTMLElement, variables: Record<string, string>): void {
  const before = Array.from(style).filter((name) => name.startsWith('--broadsheet-'));
  for (const name of before) style.removeProperty(name);
  for (const [name, value] of Object.entries(variables)) style.setProperty(name, value);
}

/** Translates the story's args; sets `locale` where the component takes one, or hands it to its cards. */
export const withLocale: Decorator = (Story, { args, argTypes, globals }) => {
  const { locale } = globals;
  if (locale === 'en-US') return <Story />;
  const translated = translate(args, locale);
  return (
    <Story
      args={{
        ...translated,
        ...('locale' in argTypes && { locale }),
        ...('cardProps' in argTypes && {
          cardProps: { locale, ...(translated.cardProps as object | undefined) },
        }),
      }}
    />
  );
};

/** "JavaScript off": the server's HTML, not hydrated. */
export const withoutJavaScript: Decorator = (Story, { globals }) =>
  globals.javascript === 'off' ? (
    <div dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(<Story />) }} />
  ) : (
    <Story />
  );
