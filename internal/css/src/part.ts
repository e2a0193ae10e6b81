import { style } from '@vanilla-extract/css';
import { component, type LayerContent } from './fragments.ts';

/** Names a part of one component and gives it its looks. Returns its class. */
export type Part = (name: string, ...looks: (LayerContent | string)[]) => string;

/**
 * The parts of a component. Each has one class with a public name, such as `broadsheet-article-card_title`: stylesheets of
 * apps use it, so a rename needs a changeset.
 *
 * @param component the component in kebab case, such as `article-card`
 */
export function parts(name: string): Part {
  const taken = new Set<string>();
  return (part, ...looks) => {
    if (taken.has(part)) throw new Error(`${name} has two parts named ${part}.`);
    taken.add(part);
    return style(
      looks.map((look) => (typeof look === 'string' ? look : component(look))),
      `${name}_${part}`,
    );
  };
}
