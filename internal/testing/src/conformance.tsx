import { createRef, StrictMode, type ComponentType, type ReactElement } from 'react';
import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { hydrate } from './hydrate.tsx';
import { findMarkupErrors } from './markup.ts';

/** Every label of a component, as `undefined`: the compiler checks that none is missing. */
type EveryLabel<Props> = 'labels' extends keyof Props
  ? { labels: { [Key in keyof Required<NonNullable<Props['labels']>>]: undefined } }
  : { labels?: never };

/** Invalid heading levels: out of HTML's range, or of another type. */
const invalidHeadingLevels = [1, 7, '2px', null, undefined, {}];

/**
 * What every component promises: one root element that takes `className`, `id`, `data-*`, event handlers,
 * `ref` and the rest; valid HTML from the server; a hydration without mismatches; StrictMode. Nothing may be logged (see `setup.ts`).
 * Props that are missing, `undefined` or `null` never throw; labels that are `undefined` or `null` fall back to their defaults; an
 * invalid heading level yields no heading.
 *
 * @param Component the component
 * @param props enough of them to render its whole self
 * @param options every label of the component, as `undefined`
 */
export function describeConformance<Props extends object>(
  Component: ComponentType<Props>,
  props: NoInfer<Props>,
  ...[options]: 'labels' extends keyof Props ? [EveryLabel<Props>] : []
): void {
  const create = (extra: object = {}): ReactElement => <Component {...props} {...extra} />;
  const rootOf = (container: HTMLElement) => container.firstElementChild as HTMLElement;

  describe('conformance', () => {
    test('renders one root element with data-broadsheet-component', () => {
      const { container } = render(create());
      expect(container.childElementCount).toBe(1);
      expect(rootOf(container).dataset.broadsheetComponent).toMatch(/^[a-z]+(-[a-z]+)*$/);
    });

    test('spreads the rest on the root element', () => {
      const { container } = render(
        create({
          id: 'given',
          'data-given': 'yes',
          'aria-description': 'given',
          style: { order: 3 },
        }),
      );
      const root = rootOf(container);
      expect(root.id).toBe('given');
      expect(root.dataset.given).toBe('yes');
      expect(root.getAttribute('aria-description')).toBe('given');
      expect(root.style.order).toBe('3');
    });

    test('merges className with its own classes', () => {
      const own = rootOf(render(create()).container).className;
      const merged = rootOf(render(create({ className: 'given' })).container).className;
      expect(own).not.toBe('');
      expect(merged.split(' ')).toEqual([...own.split(' '), 'given']);
    });

    test('passes the ref to the root element', () => {
      const ref = createRef<HTMLElement>();
      const { container } = render(create({ ref }));
      expect(ref.current).toBe(rootOf(container));
    });

    test('renders valid HTML on the server, without inline styles', async () => {
      expect(await findMarkupErrors(renderToString(create()))).toEqual([]);
    });

    test('hydrates without mismatches, in StrictMode', async () => {
      const { container, parsedHtml, recoverableErrors } = await hydrate(
        <StrictMode>{create()}</StrictMode>,
      );
      expect(recoverableErrors).toEqual([]);
      expect(container.innerHTML).toBe(parsedHtml);
    });

    test.each(
      Object.keys(props).flatMap((name) =>
        [undefined, null].map((value) => [name, value] as const),
      ),
    )('does not throw when %s is %j', (name, value) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      expect(() => renderToString(create({ [name]: value }))).not.toThrow();
    });

    test.each(options ? [options] : [])('falls back to the default of a missing label', (every) => {
      const withDefaultLabels = renderToString(create({ labels: undefined }));
      expect(renderToString(create(every))).toBe(withDefaultLabels);
      expect(renderToString(create({ labels: null }))).toBe(withDefaultLabels);
    });

    test.each(invalidHeadingLevels)('writes no heading outside of HTML for level %j', (level) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      // A component without a heading passes the prop on, and React says so.
      vi.spyOn(console, 'error').mockImplementation(() => {});
      const html = renderToString(create({ headingLevel: level }));
      const pattern = /<h(?![2-6][ >])(?:\d|undefined|null|\[)/g;
      // The heading of a page is an `<h1>`, whatever level is asked for.
      expect(html.match(pattern)).toEqual(renderToString(create()).match(pattern));
    });
  });
}
