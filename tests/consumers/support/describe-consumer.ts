import { afterAll, beforeAll, describe, inject, type RunnerTask } from 'vitest';
import { Consumer, type ConsumerOptions } from './consumer.ts';
import './published.ts';
import { record } from './table.ts';

export interface DescribedConsumer extends ConsumerOptions {
  /** What it is called in the table. */
  title: string;
  /** The packages whose versions the table shows. */
  shows: string[];
  /** Asks the local registry for every package, not only for ours. */
  onlyLocalRegistry?: boolean;
}

/**
 * Tests of one consumer, which is installed before the first of them. What it took, and how many checks it passed, goes into the
 * table at the end of the run.
 */
export function describeConsumer(
  options: DescribedConsumer,
  tests: (consumer: Consumer) => void,
): void {
  const { title, shows, onlyLocalRegistry = false } = options;
  describe(`${title}`, () => {
    const published = inject('published');
    const { folder } = published;
    const consumer = new Consumer(folder, options);
    let since: number;

    beforeAll(async () => {
      since = Date.now();
      await consumer.install(published, { only: onlyLocalRegistry });
    });

    tests(consumer);

    // vitest takes the suite from the second parameter, and only after a pattern.
    // oxlint-disable-next-line no-empty-pattern
    afterAll(async ({}, suite) => {
      const checks = suite.tasks.flatMap(testsOf);
      record(folder, {
        consumer: title,
        versions: await versionsOf(consumer, shows),
        passed: checks.filter(({ result }) => result?.state === 'pass').length,
        checks: checks.length,
        seconds: (Date.now() - since) / 1000,
      });
    });
  });
}

function testsOf(task: RunnerTask): RunnerTask[] {
  return task.type === 'suite' ? task.tasks.flatMap(testsOf) : [task];
}

/** What could not be installed has no version; why not, its tests say. */
async function versionsOf(consumer: Consumer, names: string[]): Promise<string> {
  const versions = names.map(async (name) => {
    const version = await consumer.versionOf(name).catch(() => '–');
    return `${name} ${version}`;
  });
  return (await Promise.all(versions)).join(', ');
}
