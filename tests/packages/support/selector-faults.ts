import { transform, type Selector, type SelectorComponent } from 'lightningcss';

/** Pseudo-classes that find an element by where it stands. */
const positional =
  /^(nth-|first-child|last-child|only-child|first-of-type|last-of-type|only-of-type)/;

/**
 * The selectors of a stylesheet that find a part by its position or its element rather than by its class: one sentence each.
 */
export function selectorFaults(css: string): string[] {
  const faults = new Set<string>();
  transform({
    filename: 'styles.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style({ value: { selectors } }) {
          for (const selector of selectors) {
            for (const fault of faultsOf(selector)) faults.add(fault);
          }
        },
      },
    },
  });
  return [...faults].toSorted();
}

function faultsOf(selector: Selector): string[] {
  const text = textOf(selector);
  const place = selector.flatMap(partsWithin).find(isPositional);
  return [
    ...(place ? [`By position (:${nameOf(place)}): ${text}`] : []),
    ...(hasOurClass(targetOf(selector)) ? [] : [`The target has no class of ours: ${text}`]),
  ];
}

/** What stands behind the last combinator. */
function targetOf(selector: Selector): Selector {
  const last = selector.findLastIndex(
    (part) => part.type === 'combinator' && part.value !== 'pseudo-element',
  );
  return selector.slice(last + 1);
}

function hasOurClass(compound: Selector): boolean {
  return compound.some((part) => {
    if (part.type === 'class') return part.name.startsWith('broadsheet-');
    if (part.type === 'nesting') return true;
    const isAlternative =
      part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where');
    return isAlternative && part.selectors.every((each) => hasOurClass(targetOf(each)));
  });
}

/** A part, and what stands in its parentheses. */
function partsWithin(part: SelectorComponent): SelectorComponent[] {
  const inner = part.type === 'pseudo-class' && 'selectors' in part ? part.selectors : [];
  return [part, ...(inner as Selector[]).flat().flatMap(partsWithin)];
}

function isPositional(part: SelectorComponent): boolean {
  return part.type === 'pseudo-class' && positional.test(part.kind);
}

function nameOf(part: SelectorComponent): string {
  return part.type === 'pseudo-class' ? part.kind : part.type;
}

/** Near enough to what is written for a person to find it. */
function textOf(selector: Selector): string {
  return selector.map(partText).join('');
}

function partText(part: SelectorComponent): string {
  switch (part.type) {
    case 'class':
      return `.${part.name}`;
    case 'type':
      return part.name;
    case 'universal':
      return '*';
    case 'attribute':
      return `[${part.name}]`;
    case 'combinator':
      return combinators[part.value] ?? ' ';
    case 'pseudo-class':
      return `:${part.kind}${'selectors' in part ? `(${(part.selectors as Selector[]).map(textOf).join()})` : ''}`;
    case 'pseudo-element':
      return `::${part.kind}`;
    default:
      return '';
  }
}

const combinators: Record<string, string> = {
  child: '>',
  'next-sibling': '+',
  'later-sibling': '~',
  'pseudo-element': '',
};
