/** What HTML knows on every element, as React names it; with `data-…`, `aria-…` and event handlers. */
const known =
  /^(data-|aria-|on[A-Z]|(id|ref|role|style|dir|hidden|inert|slot|tabIndex|translate)$)/;

/**
 * The props that are attributes of HTML. Others are left out: a record of a CMS, spread on a component, brings fields of all kinds.
 */
export function toAttributes<Props extends object>(rest: Props): Props {
  return Object.fromEntries(
    Object.entries(rest).filter(([name, value]) => known.test(name) && isValid(name, typeof value)),
  ) as Props;
}

/** Handlers are functions, `style` and `ref` are objects, everything else is a text, a number or a boolean. */
function isValid(name: string, type: string): boolean {
  const isPlain = /^(string|number|boolean)$/.test(type);
  return name.startsWith('on') ? type === 'function' : /^(ref|style)$/.test(name) !== isPlain;
}
