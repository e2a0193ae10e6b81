/** The class of a root element, and those that an app gave. */
export function joinClasses(own: string, given: unknown): string {
  return typeof given === 'string' ? `${own} ${given}`.trim() : own;
}
