/**
 * The `identifiers` option of vanilla-extract, the same in every build: classes, keyframes and variables are named by us, with
 * the prefix `broadsheet-` and without a hash, so that a class in Storybook is the class in an app.
 */
export function identifiers({ debugId, filePath }: { debugId?: string; filePath: string }): string {
  if (!debugId) throw new Error(`${filePath} has a style without a name: give it one.`);
  return `broadsheet-${debugId}`;
}
