/** Each call of `run` replaces the callback that is waiting. */
export interface DebounceTimer {
  run: (milliseconds: number, callback: () => void) => void;
  cancel: () => void;
}

/** Debounces callbacks of different kinds and pauses with one timer. */
export function createDebounceTimer(): DebounceTimer {
  let timeout: ReturnType<typeof setTimeout> | undefined;
  return {
    run(milliseconds, callback) {
      clearTimeout(timeout);
      timeout = setTimeout(callback, milliseconds);
    },
    cancel: () => clearTimeout(timeout),
  };
}
