import type { Decorator } from '@storybook/react-vite';
import { directionOf, translate } from '@internal/fixtures';
import { renderToStaticMarkup } from 'react-dom/server';

/** Theme, scheme, language and direction, where a page has them: on its root element. */
export const withPageAttributes: Decorator = (Story, { globals }) => {
  const { theme, scheme, locale, direction } = globals;
  const root = document.documentElement;
  root.dataset.broadsheetTheme = theme;
  if (scheme === 'system') delete root.dataset.broadsheetColorScheme;
  else root.dataset.broadsheetColorScheme = scheme;
  root.lang = locale;
  root.dir = direction === 'auto' ? directionOf(locale) : direction;
  return <Story />;
};

/** The story's content in the chosen language; components that format dates and counts are told the language. */
export const withLocale: Decorator = (Story, { args, argTypes, globals }) => {
  const { locale } = globals;
  if (locale === 'en-US') return <Story />;
  const translated = translate(args, locale);
  return <Story args={'locale' in argTypes ? { ...translated, locale } : translated} />;
};

/** "JavaScript off": what the server sends, and nothing that wakes it. */
export const withoutJavaScript: Decorator = (Story, { globals }) =>
  globals.javascript === 'off' ? (
    <div dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(<Story />) }} />
  ) : (
    <Story />
  );
