import type { Decorator } from '@storybook/react-vite';
import { directionOf, translate } from '@internal/fixtures';
import { renderToStaticMarkup } from 'react-dom/server';

/** Sets theme, color scheme, language and direction on the root element, as a page does. */
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

/** Translates the story's args; sets `locale` where the component takes one. */
export const withLocale: Decorator = (Story, { args, argTypes, globals }) => {
  const { locale } = globals;
  if (locale === 'en-US') return <Story />;
  const translated = translate(args, locale);
  return <Story args={'locale' in argTypes ? { ...translated, locale } : translated} />;
};

/** "JavaScript off": the server's HTML, not hydrated. */
export const withoutJavaScript: Decorator = (Story, { globals }) =>
  globals.javascript === 'off' ? (
    <div dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(<Story />) }} />
  ) : (
    <Story />
  );
