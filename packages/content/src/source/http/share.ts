interface Shared<Value> {
  result: Promise<Value>;
  controller: AbortController;
  /** How many callers wait for it. */
  waiting: number;
}

/** Runs a task unless one of the same key is running: then its result is waited for. */
export type Share<Value> = (
  key: string,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<Value>,
) => Promise<Value>;

/**
 * Shares tasks while they run, so that fifty visitors at once cause one request. A caller whose signal is aborted stops waiting;
 * the task itself is aborted when nobody waits for it.
 */
export function createShare<Value>(): Share<Value> {
  const running = new Map<string, Shared<Value>>();
  const start = (key: string, run: (signal: AbortSignal) => Promise<Value>): Shared<Value> => {
    const controller = new AbortController();
    const shared = { result: run(controller.signal), controller, waiting: 0 };
    const end = () => {
      if (running.get(key) === shared) running.delete(key);
    };
    shared.result.then(end, end);
    running.set(key, shared);
    return shared;
  };
  return async (key, signal, run) => {
    signal?.throwIfAborted();
    const shared = running.get(key) ?? start(key, run);
    shared.waiting += 1;
    const leave = () => {
      shared.waiting -= 1;
      if (shared.waiting > 0 || running.get(key) !== shared) return;
      running.delete(key);
      shared.controller.abort(signal?.reason);
    };
    return signal ? waitFor(shared.result, signal, leave) : shared.result;
  };
}

function waitFor<Value>(
  result: Promise<Value>,
  signal: AbortSignal,
  leave: () => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      leave();
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort, { once: true });
    result.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
