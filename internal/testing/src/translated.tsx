import type { ComponentType, ReactElement } from 'react';
import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';

/** Props that are read by machines, not by people. */
const machineProps =
  /^(href|src|srcSet|sizes|id|key|kind|lang|hrefLang|variant|layout|status|groupBy|hitArea|headingLevel|locale|timeZone|publishedAt|postedAt|updatedAt)$/;

/**
 * What a component promises on a page that a browser translates: it swaps each text node for `<font>` elements behind React's
 * back. After that the data may change, and what is shown is the new data, whole and in order; nothing is thrown.
 *
 * @param Component the component
 * @param props enough of them to render its whole self
 */
export function describeTranslated<Props extends object>(
  Component: ComponentType<Props>,
  props: NoInfer<Props>,
): void {
  const changes: [string, object][] = [
    ['every text is another', withOtherTexts(props) as object],
    ['every list is the other way round', withLists(props, (list) => list.toReversed()) as object],
    ['every list loses its first item', withLists(props, (list) => list.slice(1)) as object],
    ['every list has its items twice', withLists(props, (list) => [...list, ...list]) as object],
    ...Object.keys(props).map((name): [string, object] => [
      `${name} is gone`,
      { ...props, [name]: undefined },
    ]),
  ];

  describe('on a page that the browser has translated', () => {
    test.each(changes)(
      'shows what is new when %s, and again when it is as before',
      (_, changed) => {
        vi.spyOn(console, 'warn').mockImplementation(() => {});
        const { container, rerender } = render(<Component {...props} />);
        for (const next of [changed as Props, props]) {
          translateTexts(container);
          rerender(<Component {...next} />);
          expect(container.textContent).toBe(textOf(<Component {...next} />));
        }
      },
    );
  });
}

/** Does to a page what the translators of Chrome and Safari do to it. */
export function translateTexts(root: Node): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (texts.nextNode()) nodes.push(texts.currentNode as Text);
  for (const node of nodes.filter(({ data }) => data.trim() !== '')) {
    const outer = document.createElement('font');
    outer.append(document.createElement('font'));
    outer.firstElementChild!.textContent = node.data;
    node.replaceWith(outer);
  }
}

function textOf(element: ReactElement): string {
  const fresh = document.createElement('div');
  fresh.innerHTML = renderToStaticMarkup(element);
  return fresh.textContent;
}

function withOtherTexts(value: unknown): unknown {
  if (typeof value === 'string') return `${value} II`;
  return mapDeep(value, (inner, name) => (machineProps.test(name) ? inner : withOtherTexts(inner)));
}

function withLists(value: unknown, change: (list: unknown[]) => unknown[]): unknown {
  const inner = mapDeep(value, (each) => withLists(each, change));
  return Array.isArray(inner) ? change(inner) : inner;
}

/** A copy of an array or a plain object; anything else, such as a React element, as it is. */
function mapDeep(value: unknown, map: (inner: unknown, name: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((inner) => map(inner, ''));
  if (typeof value !== 'object' || value === null || '$$typeof' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, map(inner, name)]));
}
