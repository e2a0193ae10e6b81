import { expect, test } from 'vitest';
import { isFocused } from './is-focused.ts';

function addButton(parent: ParentNode): HTMLButtonElement {
  const button = document.createElement('button');
  parent.append(button);
  return button;
}

test('is true for the focused element of a document, and of a shadow root', () => {
  const host = document.createElement('div');
  document.body.append(host);
  const inShadow = addButton(host.attachShadow({ mode: 'open' }));
  const inDocument = addButton(document.body);
  inDocument.focus();
  expect([isFocused(inDocument), isFocused(inShadow)]).toEqual([true, false]);
  inShadow.focus();
  expect([isFocused(inDocument), isFocused(inShadow)]).toEqual([false, true]);
});

test.each([[null], [undefined]])('is false without an element: %j', (nothing) => {
  expect(isFocused(nothing)).toBe(false);
});
