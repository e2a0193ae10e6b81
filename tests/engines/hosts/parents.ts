/** What a page may put a component into: the CSS of the parent and, where it takes more, of the child. */
export const parents: Record<
  string,
  { parent?: string; child?: string; element?: 'td' | 'dialog' | 'li' }
> = {
  block: {},
  'flex row': { parent: 'display: flex; gap: 1rem' },
  'flex row that wraps': { parent: 'display: flex; flex-wrap: wrap; gap: 1rem' },
  'flex row, centerd': { parent: 'display: flex; justify-content: center; align-items: center' },
  'flex row, equal parts': { parent: 'display: flex; gap: 1rem', child: 'flex: 1' },
  'flex column': { parent: 'display: flex; flex-direction: column' },
  'flex column, centerd': { parent: 'display: flex; flex-direction: column; align-items: center' },
  'inline flex': { parent: 'display: inline-flex' },
  grid: { parent: 'display: grid' },
  'grid, items at the start': { parent: 'display: grid; justify-items: start' },
  'grid, items in the middle': { parent: 'display: grid; place-items: center' },
  'grid of two columns': { parent: 'display: grid; grid-template-columns: 1fr 1fr; gap: 1rem' },
  'grid of columns as wide as they need': {
    parent: 'display: grid; grid-template-columns: repeat(2, auto); gap: 1rem',
  },
  'inline block': { child: 'display: inline-block' },
  float: { parent: 'display: flow-root', child: 'float: left' },
  'absolute position': {
    parent: 'position: relative; block-size: 20rem; overflow: clip',
    child: 'position: absolute',
  },
  'fit-content': { child: 'inline-size: fit-content' },
  'table cell': { element: 'td' },
  dialog: { parent: 'position: static', element: 'dialog' },
  scroller: { parent: 'display: flex; overflow-x: auto; gap: 1rem', child: 'flex: 0 0 auto' },
  'list item of a flex row': { parent: 'display: flex; gap: 1rem; padding: 0', element: 'li' },
  multicol: { parent: 'columns: 20rem' },
};

/** The class of a parent by its name. */
export function classOf(name: string): string {
  return `in-${name.replaceAll(/[^a-z]+/g, '-')}`;
}

/** The stylesheet of the parents. */
export const parentStyles = Object.entries(parents)
  .map(
    ([name, { parent = '', child = '' }]) =>
      `.${classOf(name)} { ${parent} } .${classOf(name)} .given { ${child} }`,
  )
  .join('\n');
