import { defineConfig } from 'vitest/config'

/** Minutes of plans each: `npm run test:thorough`, not part of `npm test`. */
const THOROUGH = [
  'effects',
  'module-examples',
  'module-refusals',
  'modules',
  'refusals',
  'rights',
].map((name) => `terraform/${name}.test.ts`)

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
          testTimeout: 60_000,
          include: ['{app,components,lib,schemas}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'terraform',
          include: ['terraform/*.test.ts'],
          exclude: THOROUGH,
          testTimeout: 600_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'thorough',
          include: THOROUGH,
          fileParallelism: false,
          testTimeout: 900_000,
        },
      },
    ],
  },
})
