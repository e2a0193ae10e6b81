/** The class of a root element, and those that an app gave. */
export function joinClasses(own: string, given: string | null | undefined): string {
  return `${own} ${given ?? ''}`.trim();
}
