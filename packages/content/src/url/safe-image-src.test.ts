import { describe, expect, test } from 'vitest';
import { safeHref } from './safe-href.ts';
import { safeImageSrc } from './safe-image-src.ts';

describe('safeImageSrc', () => {
  test.each([
    'data:image/png;base64,iVBORw0KGgo=',
    'data:image/svg+xml,%3Csvg/%3E',
    'DATA:image/webp;base64,UklGRg==',
    'blob:https://example.org/0a1b',
  ])('accepts %s, which no link may lead to', (src) => {
    expect(safeImageSrc(src)).toBe(src);
    expect(safeHref(src)).toBeUndefined();
  });

  test.each(['/a.jpg', 'https://example.org/a.jpg', '//example.org/a.jpg', 'a.jpg', ' /a.jpg '])(
    'accepts %j as a link does',
    (src) => {
      expect(safeImageSrc(src)).toBe(safeHref(src));
      expect(safeImageSrc(src)).toBeDefined();
    },
  );

  test.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:application/javascript,alert(1)',
    'data:,x',
    'xdata:image/png,x',
    'file:///a.jpg',
    '',
    ' ',
    null,
    undefined,
    1,
    {},
  ])('refuses %j', (src) => {
    expect(safeImageSrc(src)).toBeUndefined();
  });
});
