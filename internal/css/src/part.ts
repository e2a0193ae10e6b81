import { style } from '@vanilla-extract/css';
import { component, type LayerContent } from './fragments.ts';

/** Declares a part of a component: its name and its styles. Returns its class. */
export type Part = (name: string, ...looks: (LayerContent | string)[]) => string;

/**
 * Declares the parts of a component. Each has one class with a public name, such as `broadsheet-article-card_title`: apps style
 * it, so a rename needs a changeset.
 *
 * @param name the component in kebab case, such as `article-card`
 */
export function parts(name: string): Part {
  const taken = new Set<string>();
  return (part, ...looks) => {
    if (taken.has(part)) throw new Error(`${name} has two parts named ${part}.`);
    taken.add(part);
    return style(
      looks.map((look) =>
        typeof look === 'string' ? look : component({ boxSizing: 'border-box', ...look }),
      ),
      `${name}_${part}`,
    );
  };
}
