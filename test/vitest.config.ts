import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Folders of tests that look at the built plugin; `npm test` builds before it runs them. */
const onTheBuild = ['built', 'quickjs', 'e2e']

/**
 * Tests of a worker share what they import: nothing of ours keeps anything between them, and loading it anew for each
 * file takes longer than the tests. Room for what is short-lived (in MB) spares a tenth of the time: documents are made
 * and dropped by the thousand.
 */
const shared = {
  isolate: false,
  execArgv: ['--max-semi-space-size=64', '--min-semi-space-size=32'],
}

/** `npm run soak`: the same tests, with many more runs of each property. */
const soak = { testTimeout: 30 * 60_000 }

const setupFor = (mode: string): string[] =>
  mode === 'soak' ? [`${root}test/tools/soak-setup.ts`] : []

export default defineConfig(({ mode }) => ({
  root,
  test: {
    reporters: ['default'],
    // Vitest keeps one core for itself, which of two is half.
    maxWorkers: availableParallelism(),
    projects: [
      {
        root,
        test: {
          name: 'unit',
          ...shared,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: onTheBuild.map((name) => `test/${name}/**`),
          setupFiles: setupFor(mode),
          // A limit for what hangs, not a measure of how fast the machine is.
          testTimeout: 30_000,
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
          ...(mode === 'soak' ? soak : {}),
        },
      },
      ...onTheBuild.map((name) => ({
        root,
        test: {
          name,
          ...shared,
          include: [`test/${name}/**/*.test.ts`],
          globalSetup: [
            `${root}test/tools/need-build.ts`,
            ...(name === 'e2e' ? [`${root}test/e2e/playground/start-once.ts`] : []),
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          setupFiles: setupFor(mode),
          ...(mode === 'soak' ? soak : {}),
        },
      })),
    ],
  },
}))
