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
        typeof look === 'string' ? look : component({ ...sizedByBorder(look), ...look }),
      ),
      `${name}_${part}`,
    );
  };
}

/** A page may size boxes in either way, and only those with a size and an edge differ. */
function sizedByBorder(look: LayerContent): LayerContent {
  const text = JSON.stringify(look);
  return /"(padding|border)/.test(text) && /(inline|block)Size"|"flex(Basis)?"/i.test(text)
    ? { boxSizing: 'border-box' }
    : {};
}
