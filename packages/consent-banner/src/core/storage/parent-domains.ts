/** The host and its parent domains, narrowest first. The last label alone is nobody's domain. */
export function getParentDomains(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}
