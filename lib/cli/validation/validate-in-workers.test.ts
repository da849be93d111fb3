import { Worker } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import type { Stop } from '../on-interrupt'
import type { FileResult } from './validate-file'
import { validateInWorkers } from './validate-in-workers'
import type { WorkerStart } from './work'

/**
 * A worker that tells of each file its name, and does what the name says: `slow` takes its time,
 * `exit`, `throw` and `hang` end it in the ways in which one can end.
 */
const WORKER = `
const { parentPort, workerData } = require('node:worker_threads')
const count = new Int32Array(workerData.done)
Atomics.add(count, 0, 1)
parentPort.on('message', (files) => {
  parentPort.postMessage(files.map(({ path }) => {
    if (path.includes('slow')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150)
    if (path.includes('exit')) process.exit(3)
    if (path.includes('throw')) throw new Error('no luck')
    while (path.includes('hang'));
    Atomics.add(count, 0, 1)
    return { ok: false, problem: path }
  }))
})`

const start = (workerData: WorkerStart) => new Worker(WORKER, { eval: true, workerData })
const settings = {
  asset: null,
  assetsRoot: null,
  isInsideAlone: false,
  policy: 'none',
  stdin: '',
  isStrict: false,
  format: null,
} as const

interface Outcome {
  readonly told: readonly (string | null)[]
  /** How many results came at a time. */
  readonly batches: readonly number[]
}

async function run(
  paths: readonly string[],
  more: { workers?: number; start?: typeof start; stop?: Stop; onBatch?: () => void } = {},
): Promise<Outcome> {
  const told: (string | null)[] = []
  const batches: number[] = []
  await validateInWorkers({
    files: paths.map((path) => ({ path, isNamed: true })),
    settings,
    workers: 2,
    stop: { isAsked: false, onAsked: null },
    start,
    stuckAfter: 500,
    onResults: (results) => {
      batches.push(results.length)
      told.push(...results.map(problemOf))
      more.onBatch?.()
    },
    ...more,
  })
  return { told, batches }
}

const problemOf = (result: FileResult) => (result && !result.ok ? result.problem : null)
const names = (count: number, special: Readonly<Record<number, string>> = {}) =>
  Array.from({ length: count }, (_, index) => `${special[index] ?? 'file'}-${index}`)

describe('validateInWorkers', { timeout: 20_000 }, () => {
  test('results come in the order of the files, however long each takes', async () => {
    const paths = names(1000, { 0: 'slow', 70: 'slow', 500: 'slow' })
    const { told, batches } = await run(paths)
    expect(told).toEqual(paths)
    expect(batches.length).toBeGreaterThan(1)
  })

  test('no more is done ahead of a slow file than the window holds', async () => {
    // 64 files a portion, 4 portions ahead for each of 2 workers.
    const paths = names(4000, { 0: 'slow', 1: 'slow', 2: 'slow', 3: 'slow' })
    const { batches } = await run(paths)
    expect(batches.find((length) => length > 0)).toBeLessThanOrEqual(64 * 9)
    expect(batches.reduce((sum, length) => sum + length, 0)).toBe(4000)
  })

  test.for([
    ['exit', 'the program stopped.'],
    ['throw', 'the program failed (no luck).'],
    ['hang', 'it took more than 0.5 seconds.'],
  ] as const)('a worker that ends by %s costs its file alone', async ([end, why]) => {
    const paths = names(300, { 10: end, 200: end })
    const { told } = await run(paths)
    const expected = paths.map((path) =>
      path.startsWith(end) ? `"${path}" could not be checked: ${why}` : path,
    )
    expect(told).toEqual(expected)
  })

  test('a file at which each worker fails, alone and last', async () => {
    expect((await run(['exit-0'])).told).toEqual([
      '"exit-0" could not be checked: the program stopped.',
    ])
    const paths = names(65, { 64: 'exit' })
    expect((await run(paths)).told).toHaveLength(65)
  })

  test('a worker that never begins is no fault of a file; the others do the work', async () => {
    let started = 0
    const paths = names(300)
    const { told } = await run(paths, {
      start: (data) => {
        started += 1
        return started === 1 ? new Worker('throw new Error("never")', { eval: true }) : start(data)
      },
    })
    expect(told).toEqual(paths)
  })

  test('where none begins, the run says why', async () => {
    const never = () => new Worker('throw new Error("never")', { eval: true })
    await expect(run(names(300), { start: never })).rejects.toThrow('never')
  })

  test('a run that is stopped ends, with what came before in order', async () => {
    const stop: Stop = { isAsked: false, onAsked: null }
    const paths = names(5000)
    const { told } = await run(paths, { stop, onBatch: () => stop.onAsked?.() })
    expect(told.length).toBeLessThan(paths.length)
    expect(told).toEqual(paths.slice(0, told.length))
  })
})
