declare module 'virtual:broadsheet-facts' {
  export const packages: unknown;
  export const news: unknown;
}
