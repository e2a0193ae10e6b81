'use client';

import { refuseWrites, runScript as run } from '../../core/scripts/run-script.ts';

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

/** For how long the others wait for a set-up that does not end. */
const patience = 5000;

/**
 * Runs a script once in this page, after the ones that were rendered before it, unless it need not wait.
 *
 * @param id names it
 * @param getScript is asked right before it runs, and gives nothing when it may not run any more
 */
export function runOnce(id: string, getScript: () => GrantedScript | undefined): void {
  if (started.has(id)) return;
  started.add(id);
  const start = (): unknown => {
    const script = getScript();
    if (!script) return started.delete(id);
    // A vendor that never answers does not hold up the others.
    return Promise.race([
      runScript(script),
      new Promise((resolve) => {
        setTimeout(resolve, patience);
      }),
    ]);
  };
  // One that fails does not stop the next.
  queue = queue.then(start).catch(() => undefined);
}

function runScript({ run: setUp, src, attributes = {}, nonce, async }: GrantedScript): unknown {
  const result = setUp?.();
  if (src === undefined) return result;
  refuseWrites();
  const { type = '', ...rest } = attributes;
  const others = Object.entries(rest).filter(([name]) => !/^(on|src$|nonce$)/i.test(name));
  return run(
    {
      src,
      type,
      nonce: nonce ?? attributes.nonce,
      attributes: { ...Object.fromEntries(others), ...(async && { async: '' }) },
    },
    (script) => document.head.append(script),
  );
}
