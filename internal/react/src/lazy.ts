/** A module that is loaded on demand. */
export interface Lazy<Module> {
  /**
   * Hands the module to `use`: at once where it is there, else when it has come. Where it cannot be loaded, as after a deploy or
   * without a network, `without` is called instead, and the next call tries again. Never rejects because of a lost chunk.
   *
   * @param use what to do with the module
   * @param plan `without`: what happens in its absence, such as following the plain link or submitting the form
   */
  load: (use: (module: Module) => void, plan: { without: () => void }) => void;
  /** The module, once it has come. */
  readonly loaded: Module | undefined;
}

/**
 * The one way to load code lazily (dynamic `import()`): it remembers success, forgets failure, and makes each caller say what
 * happens without the code.
 *
 * @param load such as `() => import('./dialog.tsx')`
 */
export function lazy<Module>(load: () => Promise<Module>): Lazy<Module> {
  let loaded: Module | undefined;
  let pending: Promise<Module | undefined> | undefined;

  // A failure is no result: the next caller asks again.
  const request = () =>
    load().then(
      (module) => (loaded = module),
      () => (pending = undefined),
    );

  return {
    load(use, { without }) {
      if (loaded) use(loaded);
      else {
        pending ??= request();
        void pending.then((module) => (module ? use(module) : without()));
      }
    },
    get loaded() {
      return loaded;
    },
  };
}
