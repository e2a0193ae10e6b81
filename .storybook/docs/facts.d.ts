declare module 'virtual:broadsheet-facts' {
  /** The facts of every published package, read when Storybook is built. */
  export const packages: import('./read-packages.ts').PackageFacts[];
  /** What is new. */
  export const news: import('./read-news.ts').News[];
}
