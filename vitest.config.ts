import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // The tests share no state, and each file would load the engine anew.
          isolate: false,
          maxWorkers: 2,
          globalSetup: ['vitest.global-setup.ts'],
          setupFiles: ['vitest.setup.ts'],
          testTimeout: 60_000,
          include: ['{app,components,lib,schemas}/**/*.test.{ts,tsx}'],
        },
      },
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
