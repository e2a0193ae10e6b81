/** What all consumers share. */
export interface Published {
  /** The folder in which they stand, outside of the workspace. */
  folder: string;
  /** The local registry's origin. */
  registry: string;
  /** The names of our packages that it holds. */
  names: string[];
}

declare module 'vitest' {
  export interface ProvidedContext {
    published: Published;
  }
}
