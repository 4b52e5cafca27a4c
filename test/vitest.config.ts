import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Folders of tests that look at the built plugin; `npm test` builds before it runs them. */
const onTheBuild = ['built', 'quickjs', 'e2e']

/** `npm run soak`: the same tests, with many more runs of each property. */
const soak = { setupFiles: [`${root}test/tools/soak-setup.ts`], testTimeout: 30 * 60_000 }

export default defineConfig(({ mode }) => ({
  root,
  test: {
    reporters: ['default'],
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: onTheBuild.map((name) => `test/${name}/**`),
          globalSetup: [`${root}test/tools/pack-content.ts`],
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
          ...(mode === 'soak' ? soak : {}),
        },
      },
      ...onTheBuild.map((name) => ({
        root,
        test: {
          name,
          include: [`test/${name}/**/*.test.ts`],
          globalSetup: [`${root}test/tools/need-build.ts`],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Two browsers that draw without a graphics card only take each other's time.
          ...(name === 'e2e' ? { fileParallelism: false } : {}),
        },
      })),
    ],
  },
}))
