import type { ElementType } from 'react';

/**
 * The component that an app gave, or the element where it gave none. A string is never taken: in a record of a CMS, spread on a
 * component, it could make a `<script>`.
 *
 * @param element the default
 */
export function getElementType(given: unknown, element: 'a' | 'img'): ElementType {
  return isComponent(given) ? given : element;
}

/** Whether a value is a component: a function, or what `memo`, `lazy` and client references are. */
export function isComponent(value: unknown): value is Exclude<ElementType, string> {
  return (
    typeof value === 'function' ||
    (typeof value === 'object' && value !== null && '$$typeof' in value)
  );
}
