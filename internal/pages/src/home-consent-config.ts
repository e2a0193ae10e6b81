import type { ConsentConfig } from '@broadsheet/react';
import type { HomePage } from '@internal/fixtures';

/**
 * What the home page asks: for the page, and for its server.
 *
 * @param endpoint the path that takes the choice
 */
export function homeConsentConfig(
  { categories, settings }: HomePage['consent'],
  endpoint?: string,
): ConsentConfig {
  return { categories, settingsHref: settings.href, endpoint };
}
