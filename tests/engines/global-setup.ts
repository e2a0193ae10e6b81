import type { TestProject } from 'vitest/node';
import { columns } from '@internal/node/columns.mjs';
import { lacks } from '../../internal/browsers/src/lacks.ts';
import { countByEngine, engineNames } from './support/count-by-engine.ts';

/**
 * Says at the end what ran where, what an engine could not be asked for, and which tests were run once more after a lost session.
 */
export function setup(project: TestProject): () => void {
  return () => {
    const modules = project.vitest.state.getTestModules();
    const rows = countByEngine(modules);
    if (rows.length === 0) return;
    console.log(`\n${columns([['tests', ...engineNames], ...rows], 1)}\n`);
    const repeated = modules
      .flatMap((module) => [...module.children.allTests()])
      .filter((test) => test.diagnostic()?.retryCount);
    console.log(`Run once more after a lost session: ${repeated.length} tests.`);
    for (const test of repeated) console.log(`  ${test.fullName}`);
    for (const engine of engineNames) {
      for (const reason of Object.values(lacks[engine])) {
        console.log(`Not asked of ${engine}: ${reason}.`);
      }
    }
  };
}
