import { version, type ComponentProps } from 'react';

// React 19 has the attributes as properties; React 18 passes unknown attributes on as they are written.
const isBefore19 = version < '19';

/**
 * Makes a button open and close a popover without JavaScript (HTML, "The popover target attributes").
 *
 * @param id the popover's
 * @param action `hide` for a button that only closes
 */
export function popoverTarget(id: string, action?: 'hide'): ComponentProps<'button'> {
  return (
    isBefore19
      ? { popovertarget: id, popovertargetaction: action }
      : { popoverTarget: id, popoverTargetAction: action }
  ) as ComponentProps<'button'>;
}
