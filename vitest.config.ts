import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Short files that take long: begun last, each would run alone while the other core waits. Vitest, on a fresh clone, begins with the longest files. */
const slow = ['axe.test.ts', 'search-quality.test.ts', 'old-browsers.test.ts', 'reflow.test.ts'];

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) => slow.some((name) => moduleId.endsWith(`/tests/site/${name}`));
    return (await super.sort(files)).sort((a, b) => (a.project === b.project ? Number(isSlow(b)) - Number(isSlow(a)) : 0));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: SlowFirst },
    projects: [
      // One set of modules a worker, not a file: nothing here keeps state, and reading them anew for each file took longer than the tests.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false, testTimeout: 30_000 } },
      getViteConfig({
        test: { name: 'component', include: ['tests/component/**/*.test.ts'], globalSetup: ['tests/component/content-store.ts'], testTimeout: 30_000 },
      }),
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/global-setup.ts'],
          // Two files at a time, each with a browser of its own: half of what a page does is waiting.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
