import { afterEach, expect, test, vi } from 'vitest';
import { withText } from './with-text.ts';

afterEach(() => vi.restoreAllMocks());

test('keeps items with text, in order, and warns of the others', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const items = [{ label: 'A' }, { label: '' }, null, { label: 7 }, { label: 'B' }];
  expect(withText(items as { label: string }[], 'label', 'Test')).toEqual([
    { label: 'A' },
    { label: 'B' },
  ]);
  expect(warn).toHaveBeenCalledOnce();
  expect(String(warn.mock.calls[0])).toMatch(/Broadsheet Test: .* label$/);
});

test.each([[undefined], [null], [{}], ['text']])('takes %j for an empty list', (items) => {
  expect(withText(items as never, 'label' as never, 'Test')).toEqual([]);
});
