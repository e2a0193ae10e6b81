import { headerLink } from './header-link.ts';
import type { HeaderParts } from './header-parts.ts';
import { chevron, icon } from './icon.tsx';
import { top } from './navigation.css.ts';
import { panel } from './panel.tsx';
import { popoverTarget } from './popover-target.ts';
import type { Section } from './sections.ts';

/**
 * A section of the row, as an `<li>`. With a page of its own it is a link and, beside it, a button for the panel; without one
 * the button is the section (ARIA APG, "Disclosure navigation menu with top-level links").
 *
 * @param id of its panel
 */
export function headerSection(id: string, section: Section, parts: HeaderParts) {
  const { label, href, current, groups, featured } = section;
  const hasPanel = groups[0] || featured[0];
  const isButton = hasPanel && !href;
  return (
    <li key={id} data-item="">
      {!isButton &&
        headerLink(
          {
            href,
            event: 'section',
            linkComponent: parts.linkComponent,
            className: top,
            'aria-current': current,
            'data-top': '',
          },
          label,
        )}
      {hasPanel && (
        <button
          type="button"
          {...popoverTarget(id)}
          className={top}
          aria-current={isButton ? current : undefined}
          aria-label={isButton ? undefined : parts.labels.more.replace('{section}', () => label)}
          data-top=""
          data-broadsheet-event="section-panel"
        >
          {isButton && label}
          {icon(chevron)}
        </button>
      )}
      {hasPanel && panel(id, section, parts)}
    </li>
  );
}
