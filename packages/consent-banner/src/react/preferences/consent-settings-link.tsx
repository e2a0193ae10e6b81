'use client';

import type { ComponentProps, ElementType, MouseEvent } from 'react';
import { safeHref, warnInDevelopment } from '@broadsheet/content';
import { useConsentStore } from '../provider/consent-provider.tsx';
import { prefetchDialog, withPreferences } from './consent-preferences.tsx';

const nothingToOpen =
  'there is nothing to open. Render ConsentPreferences on the page, or name a page by settingsHref.';

export interface ConsentSettingsLinkProps extends Omit<ComponentProps<'a'>, 'children' | 'ref'> {
  /**
   * Plain text.
   * @default "Cookie settings"
   */
  label?: string;
  /**
   * The page on which the choice can be changed: where the link leads without JavaScript, or without `ConsentPreferences`.
   * Without a safe URL (see `safeHref`) it is a button.
   * @default the `settingsHref` of the configuration
   */
  href?: string;
  /**
   * What renders the link, e.g. `next/link`.
   * @default "a"
   */
  linkComponent?: ElementType;
}

/**
 * Leads back to the choice, for the footer of every page: withdrawing is as easy as giving (GDPR 7(3)). It opens
 * `ConsentPreferences`. Renders an `<a>`, or a `<button>` when no page is named.
 */
export function ConsentSettingsLink({
  label = 'Cookie settings',
  href,
  linkComponent: LinkComponent = 'a',
  onClick,
  ...rest
}: ConsentSettingsLinkProps) {
  const consent = useConsentStore();
  const url = safeHref(href ?? consent.config.settingsHref);
  const Element = url ? LinkComponent : 'button';
  return (
    <Element
      onPointerEnter={prefetchDialog}
      onFocus={prefetchDialog}
      {...rest}
      {...(url ? { href: url } : { type: 'button' })}
      onClick={(event: MouseEvent<HTMLAnchorElement>) => {
        onClick?.(event);
        const opensNewTab = event.metaKey || event.ctrlKey || event.shiftKey;
        const canOpen = withPreferences.has(consent);
        if (!canOpen && !url) warnInDevelopment('ConsentSettingsLink', nothingToOpen);
        if (event.defaultPrevented || opensNewTab || !canOpen) return;
        event.preventDefault();
        consent.show('preferences');
      }}
      data-broadsheet-component="consent-settings-link"
      data-broadsheet-event="consent-settings"
    >
      {label}
    </Element>
  );
}
