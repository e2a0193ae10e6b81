import type { ElementType } from 'react';

/**
 * The component that an app gave, or the element where it gave none. A string is never taken: in a record of a CMS, spread on a
 * component, it could make a `<script>`.
 *
 * @param element the default
 */
export function getElementType(given: unknown, element: 'a' | 'img'): ElementType {
  // A function, or what `memo`, `forwardRef` and `lazy` return: JSON has no symbols.
  return typeof given === 'function' ||
    typeof (given as { $$typeof?: unknown } | null | undefined)?.$$typeof === 'symbol'
    ? (given as ElementType)
    : element;
}
