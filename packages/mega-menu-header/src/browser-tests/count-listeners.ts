/**
 * The text of a script that runs before every other and counts event listeners: `heldListeners()` lists `type on target` for each
 * listener that was added and not removed, by its function, by `once` or by a signal. It counts the targets where our code
 * listens: the window, the document, media queries, headers and forms. React keeps listeners on other elements; Playwright, in
 * Firefox, keeps pointer listeners on the window.
 */
export const countListeners = `{
  const held = new Set();
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const isCapture = (options) => (typeof options === 'object' ? !!options?.capture : !!options);
  const find = (target, type, listener, options) =>
    [...held].find((one) => one.target === target && one.type === type && one.listener === listener &&
      one.capture === isCapture(options));
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    const { signal, once } = Object(options);
    if (listener && !signal?.aborted && !find(target, type, listener, options)) {
      const one = { target, type, listener, capture: isCapture(options) };
      const forget = () => held.delete(one);
      held.add(one);
      if (signal) add.call(signal, 'abort', forget);
      if (once) add.call(target, type, forget, options);
    }
    return add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    held.delete(find(target, type, listener, options));
    return remove.call(target, type, listener, options);
  };
  const isOurs = ({ target, type }) =>
    !/^selectionchange$|^__playwright/.test(type) &&
    !(target === globalThis && /^(pointer|mouse|touch|(aux|dbl)?click|contextmenu)/.test(type)) &&
    (target === globalThis || target === document || target instanceof MediaQueryList || target.matches?.('header, form'));
  globalThis.heldListeners = () =>
    [...held].filter(isOurs).map(({ target, type }) => type + ' on ' + (target.localName ?? target.constructor.name)).sort();
}`;
