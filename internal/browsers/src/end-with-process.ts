const cleanups = new Set<() => void>();
let isListening = false;

/**
 * Runs a cleanup when this process ends, also when the test runner ends its worker by a signal. Everything in it has to be
 * synchronous. Playwright listens for `exit` in the same way, for the browsers that it has started.
 *
 * @returns forgets the cleanup
 */
export function endWithProcess(cleanup: () => void): () => void {
  listen();
  cleanups.add(cleanup);
  return () => void cleanups.delete(cleanup);
}

/** Ends a process that is the head of a group (`detached`), and all that it started. */
export function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  process.on('exit', () => {
    for (const cleanup of cleanups) cleanup();
    cleanups.clear();
  });
  process.once('SIGTERM', () => {
    // A signal ends a process without `exit`, and the runner has replaced `process.exit`.
    process.emit('exit', 143);
    process.kill(process.pid, 'SIGKILL');
  });
}
