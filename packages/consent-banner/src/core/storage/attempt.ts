/** The result of a task, or `undefined`: browsers throw where storage is forbidden, as in a frame in a sandbox. */
export function attempt<Result>(task: () => Result): Result | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
