/** What HTML knows on every element, as React names it; with `data-…`, `aria-…` and event handlers. */
const known =
  /^((data|aria)-|on[A-Z]|(id|ref|role|style|dir|hidden|inert|slot|tabIndex|translate|popover|draggable|accessKey|nonce|item(Prop|Scope|Type|ID|Ref)|suppressHydrationWarning)$)/;

/**
 * The props that are attributes of HTML. Others are left out: a record of a CMS, spread on a component, brings fields of all kinds.
 */
export function toAttributes<Props extends object>(rest: Props): Props {
  return Object.fromEntries(
    Object.entries(rest).filter(([name, value]) => known.test(name) && isValid(name, value)),
  ) as Props;
}

function isValid(name: string, value: unknown): boolean {
  if (name.startsWith('on')) return typeof value === 'function';
  const isObject = typeof value === 'object' && value !== null;
  if (name === 'style') return isObject && !Array.isArray(value);
  return name === 'ref'
    ? typeof value === 'function' || (isObject && 'current' in value)
    : !isObject && typeof value !== 'function' && typeof value !== 'symbol';
}
