import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ConsentBanner } from '../banner/consent-banner.tsx';
import { ConsentProvider } from './consent-provider.tsx';
import { ConsentScript } from '../gates/consent-script.tsx';
import { readConsent } from '../../server/index.ts';
import { blogConsent, createStorage } from '../../fixtures.ts';

test('a provider that is mounted again leaves no listener, runs nothing twice, and files one receipt', async () => {
  const run = vi.fn<() => void>();
  const onReceipt = vi.fn<() => void>();
  // What React itself listens to, once for each document, is none of ours.
  render(<p>A page before</p>).unmount();
  const listeners = countListeners();
  const page = (
    <ConsentProvider
      config={blogConsent}
      initialState={readConsent({}, blogConsent)}
      storage={createStorage([])}
      onReceipt={onReceipt}
    >
      <ConsentBanner />
      <ConsentScript id="counter" for="counter" run={run} />
    </ConsentProvider>
  );

  const before = listeners.count();
  const first = render(page);
  const held = listeners.count();
  expect(held).toBeGreaterThan(before);
  first.unmount();
  expect(listeners.count()).toBe(before);

  const second = render(page);
  expect(listeners.count()).toBe(held);
  fireEvent.click(screen.getByRole('button', { name: 'Accept all' }));
  await waitFor(() => expect(run).toHaveBeenCalledOnce());
  await waitFor(() => expect(onReceipt).toHaveBeenCalledOnce());

  second.rerender(<p>Another page</p>);
  second.rerender(page);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(run).toHaveBeenCalledOnce();
  expect(onReceipt).toHaveBeenCalledOnce();
  listeners.stop();
});

/** Counts what listens to the window and the document, from now on. */
function countListeners() {
  const kept = new Set<string>();
  const names = new Map<unknown, number>();
  const getKey = (on: string, [type, listener]: unknown[]) => {
    if (!names.has(listener)) names.set(listener, names.size);
    return `${on} ${String(type)} ${names.get(listener)}`;
  };
  const spies = Object.entries({ window, document }).flatMap(([on, target]) => {
    const { addEventListener: add, removeEventListener: remove } = target;
    return [
      vi.spyOn(target, 'addEventListener').mockImplementation((...given: unknown[]) => {
        kept.add(getKey(on, given));
        Reflect.apply(add, target, given);
      }),
      vi.spyOn(target, 'removeEventListener').mockImplementation((...given: unknown[]) => {
        kept.delete(getKey(on, given));
        Reflect.apply(remove, target, given);
      }),
    ];
  });
  return { count: () => kept.size, stop: () => spies.forEach((spy) => spy.mockRestore()) };
}
