import { runCommand } from './run-command.mjs'

/**
 * `npm run mutate`: would the tests notice a wrong fact? Changes every number, list item, row and
 * pattern of every `lib/providers/<folder>/facts.ts`, and every value of every `facts.gen.tf`, one
 * at a time, and runs two kinds of tests against each change: the generated tables (what is
 * committed is not what the facts give) and the pins, `*.pins.test.ts` (a check behaves otherwise
 * than a case written by hand says).
 *
 * Each change must fail a test. The counts are printed, and those changes of facts that the
 * generated tables alone notice: `npm run generate` would make them pass.
 */
process.exitCode = await runCommand('vitest', ['run', '--config', 'vitest.mutate.config.ts'])
