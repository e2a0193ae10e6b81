import { version, type ComponentProps } from 'react';

// React 19 knows the attribute as a property, React 18 hands on what it does not know as it is written.
const isBefore19 = version < '19';

/**
 * What makes a button open and close a popover, by the platform alone (HTML, "The popover target attributes").
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
