/**
 * What has to be allowed, as a list. Naming nothing is no way past a gate: the empty id is never allowed.
 */
export function idsOf(ids: unknown): readonly string[] {
  const list = (Array.isArray(ids) ? ids : [ids]).map(String);
  return list.length > 0 ? list : [''];
}
