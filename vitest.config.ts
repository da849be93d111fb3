import { configDefaults, defineConfig } from 'vitest/config'

/** Takes a minute, and says what each change of a reader or a rule rarely touches: CI runs it. */
const SLOW = [
  'lib/**/growth.test.ts',
  'lib/cli/hostile.test.ts',
  'lib/analysis/ways-worsen.test.ts',
]

/** The tests share no state, and each file would load the engine anew. */
const unit = {
  isolate: false,
  maxWorkers: 2,
  globalSetup: ['vitest.global-setup.ts'],
  setupFiles: ['vitest.setup.ts'],
  testTimeout: 60_000,
}

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit',
          include: ['{app,components,lib,schemas}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...SLOW],
        },
      },
      { extends: true, test: { ...unit, name: 'slow', include: SLOW } },
      {
        extends: true,
        test: {
          name: 'terraform',
          include: ['terraform/*.test.ts'],
          exclude: ['terraform/guards-*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'guards',
          include: ['terraform/guards-*.test.ts'],
          testTimeout: 900_000,
          hookTimeout: 900_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
