import type { ConsentConfig } from '@broadsheet/react';
import type { HomePage } from '@internal/fixtures';

/**
 * The consent configuration of the home page, for the page and for its server.
 *
 * @param endpoint the path that stores the choice
 */
export function homeConsentConfig(
  { categories, settings }: HomePage['consent'],
  endpoint?: string,
): ConsentConfig {
  return { categories, settingsHref: settings.href, endpoint };
}
