type TreeNode<Item> = Item & { children: TreeNode<Item>[] };

/** The top-level categories, each with its children. One whose parent is missing, or that is its own ancestor, is top-level. */
export function buildCategoryTree<Item extends { id: string; parentId?: string | undefined }>(
  categories: readonly Item[],
): TreeNode<Item>[] {
  const byId = new Map<string | undefined, TreeNode<Item>>(
    categories.map((each) => [each.id, { ...each, children: [] }]),
  );
  return [...byId.values()].filter((node) => {
    const parent = isItsOwnAncestor(node, byId) ? undefined : byId.get(node.parentId);
    parent?.children.push(node);
    return parent === undefined;
  });
}

function isItsOwnAncestor<Item extends { id: string; parentId?: string | undefined }>(
  node: Item,
  byId: ReadonlyMap<string | undefined, Item>,
): boolean {
  const ancestors = new Set<string>();
  let each = byId.get(node.parentId);
  while (each && each !== node && !ancestors.has(each.id)) {
    ancestors.add(each.id);
    each = byId.get(each.parentId);
  }
  return each === node;
}
