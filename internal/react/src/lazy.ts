/** A module that is loaded on demand. */
export interface Lazy<Module> {
  /**
   * Calls `run` with the module: synchronously once it is loaded, else when it arrives. If it cannot be loaded, as after a deploy or
   * offline, `without` is called instead, and the next call tries again.
   *
   * @param run what to do with the module
   * @param fallback `without`: what to do in its absence, such as following the plain link or submitting the form
   */
  load: (run: (module: Module) => void, fallback: { without: () => void }) => void;
  /** The module, once it is loaded. */
  readonly loaded: Module | undefined;
}

/**
 * Loads code lazily (dynamic `import()`), once. A failure is not remembered, and every caller says what happens without the code.
 *
 * @param load such as `() => import('./dialog.tsx')`
 */
export function lazy<Module>(load: () => Promise<Module>): Lazy<Module> {
  let pending: Promise<Module | undefined> | undefined;

  const code: Writable<Lazy<Module>> = {
    loaded: undefined,
    load(run, { without }) {
      if (code.loaded) run(code.loaded);
      else {
        pending ??= load().then(
          (module) => (code.loaded = module),
          () => (pending = undefined),
        );
        void pending.then((module) => (module ? run(module) : without()));
      }
    },
  };
  return code;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
