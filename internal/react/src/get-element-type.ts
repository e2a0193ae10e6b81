import type { ElementType } from 'react';

/**
 * The component that an app gave, or the element where it gave none. A string is never taken: in a record of a CMS, spread on a
 * component, it could make a `<script>`.
 *
 * @param element the default
 */
export function getElementType(given: unknown, element: 'a' | 'img'): ElementType {
  const isComponent =
    typeof given === 'function' ||
    (typeof given === 'object' && given !== null && '$$typeof' in given);
  return isComponent ? (given as ElementType) : element;
}
