type TreeNode<Item> = Item & { children: TreeNode<Item>[] };

interface Category {
  id: string;
  parentId?: string | undefined;
}

/**
 * The top-level categories, each with its children. One whose parent is missing, or that is its own ancestor, is top-level. It
 * takes linear time, however deep they are.
 */
export function buildCategoryTree<Item extends Category>(
  categories: readonly Item[],
): TreeNode<Item>[] {
  const byId = new Map<string | undefined, TreeNode<Item>>(
    categories.map((each) => [each.id, { ...each, children: [] }]),
  );
  const circular = findCircular(byId);
  return [...byId.values()].filter((node) => {
    const parent = circular.has(node.id) ? undefined : byId.get(node.parentId);
    parent?.children.push(node);
    return parent === undefined;
  });
}

/** The ids of the categories that are their own ancestors. Each category is visited once. */
function findCircular(byId: ReadonlyMap<string | undefined, Category>): Set<string> {
  const circular = new Set<string>();
  const visited = new Set<string>();
  for (const start of byId.values()) {
    const path: string[] = [];
    let each: Category | undefined = start;
    while (each && !visited.has(each.id)) {
      visited.add(each.id);
      path.push(each.id);
      each = byId.get(each.parentId);
    }
    // The path met itself, not one from before.
    const from = each ? path.indexOf(each.id) : -1;
    if (from !== -1) for (const id of path.slice(from)) circular.add(id);
  }
  return circular;
}
