'use client';

import { insertScript } from '../../core/scripts/insert-script.ts';

export { activate } from '../../core/scripts/activate.ts';

/** What a `ConsentScript` runs. */
export interface GrantedScript {
  src?: string;
  attributes?: Record<string, string>;
  nonce?: string;
  async?: boolean;
  run?: () => unknown;
}

const started = new Set<string>();
let queue: Promise<unknown> = Promise.resolve();

/**
 * Runs a script once in this page, after the ones that were rendered before it, unless it need not wait.
 *
 * @param id names it
 * @param take is asked right before it runs, and gives nothing when it may not run any more
 */
export function runOnce(id: string, take: () => GrantedScript | undefined): void {
  if (started.has(id)) return;
  started.add(id);
  const start = (): unknown => {
    const script = take();
    return script ? runScript(script) : started.delete(id);
  };
  // One that fails does not stop the next.
  queue = queue.then(start).catch(() => undefined);
}

function runScript({ run: setUp, src, attributes, nonce, async }: GrantedScript): unknown {
  const result = setUp?.();
  if (src === undefined) return result;
  const end = insertScript(src, {
    ...attributes,
    ...(nonce && { nonce }),
    ...(async && { async: '' }),
  });
  return async ? undefined : end;
}
