/**
 * Runs suites side by side, two at a time on two cores, each as soon as what it waits for has ended and there is room; those that want
 * to be alone come last, one after another.
 *
 * @template Result
 * @param {import('./suites.mjs').Suite[]} suites in the order in which they are begun where there is a choice
 * @param {(suite: import('./suites.mjs').Suite) => Promise<Result>} run
 * @param {number} [room] how many run at a time
 * @returns {Promise<Result[]>} in the order of `suites`
 */
export async function schedule(suites, run, room = 2) {
  /** @type {Map<string, Result>} */
  const results = new Map();
  const waiting = suites.filter(({ alone }) => !alone);
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  const names = new Set(suites.map(({ name }) => name));
  const isReady = ({ after = [] }) => after.every((name) => !names.has(name) || results.has(name));
  const begin = (suite) => {
    waiting.splice(waiting.indexOf(suite), 1);
    const ended = run(suite).then((result) => {
      results.set(suite.name, result);
      running.delete(suite.name);
    });
    running.set(suite.name, ended);
  };
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < room ? waiting.find(isReady) : undefined;
    if (next) begin(next);
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`Suites wait for each other: ${waiting.map(({ name }) => name).join()}.`);
  }
  for (const suite of suites.filter(({ alone }) => alone)) {
    results.set(suite.name, await run(suite));
  }
  return suites.flatMap(({ name }) => results.get(name) ?? []);
}
