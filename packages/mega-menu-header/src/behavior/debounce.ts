/** A timer for one callback: each call of `run` replaces what is waiting. */
export interface Debounce {
  run: (milliseconds: number, callback: () => void) => void;
  cancel: () => void;
}

/** Debounces callbacks of different kinds and pauses with one timer. */
export function debounce(): Debounce {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    run(milliseconds, callback) {
      clearTimeout(timer);
      timer = setTimeout(callback, milliseconds);
    },
    cancel: () => clearTimeout(timer),
  };
}
