import type { CollectedTest } from './mutant-world'

type Body = (...values: readonly never[]) => unknown
type Rows = readonly unknown[]

/**
 * What a test file gets in place of vitest here: its tests are collected, to be run as often as
 * facts are changed. Expectations are vitest's own.
 */
function suite(_title: string, body: () => void): void {
  body()
}

function test(title: string, body: () => unknown): void {
  collect({ title, run: body })
}

const rowsOf =
  (each: (title: string, body: () => unknown) => void) =>
  (rows: Rows) =>
  (title: string, body: Body): void => {
    for (const row of rows) {
      const values = (Array.isArray(row) ? row : [row]) as never[]
      each(`${title} ${JSON.stringify(values).slice(0, 60)}`, () => body(...values))
    }
  }

function collect(one: CollectedTest): void {
  globalThis.collectedTests.push(one)
}

export const describe = Object.assign(suite, { each: rowsOf(suite) })
export const it = Object.assign(test, { each: rowsOf(test) })
export const expect = globalThis.expect
