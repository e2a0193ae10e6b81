import { joinClasses } from './join-classes.ts';

// The type of a value and the name of its prop: events are functions, `ref` and `style` objects, the rest neither.
const known =
  /^(function (on[A-Z]|ref$)|object (ref|style)$|[^fo]\w+ (data-|aria-|(id|role|dir|hidden|tabIndex)$))/;

/**
 * The attributes of a root element: of the component's props those that are attributes of HTML. Others are left out: a record of a
 * CMS, spread on a component, brings fields of all kinds.
 *
 * @param className the component's own, before that of the props
 */
export function toAttributes<Props extends { className?: string | undefined }>(
  props: Props,
  className: string,
): Props {
  const attributes = { className: joinClasses(className, props.className) } as Props;
  for (const name in props) {
    if (known.test(`${typeof props[name]} ${name}`)) attributes[name] = props[name];
  }
  return attributes;
}
