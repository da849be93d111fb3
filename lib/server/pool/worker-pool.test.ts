import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Task } from '../tasks/task'
import type { PoolSettings } from './settings'
import { WorkerPool } from './worker-pool'

/** Does what the text of the job says, as a worker would that meets such a document. */
const WORKER = `
process.on('disconnect', () => process.exit())
process.on('message', ({ asked: { job: { text } } }) => {
  if (text === 'hang') for (;;);
  if (text === 'exit') process.exit(3)
  if (text === 'memory') { const all = []; for (;;) all.push(new Array(1e6).fill({})) }
  const message = text === 'throw'
    ? { kind: 'failure' }
    : { kind: 'answer', answer: { ok: true, fileName: text, zip: new Uint8Array([process.pid % 256]) } }
  setTimeout(() => process.send(message), text.startsWith('slow') ? 300 : 0)
})
process.send({ kind: 'ready' })`

let folder: string
let file: string
let pool: WorkerPool

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dativo-pool-'))
  file = join(folder, 'worker.cjs')
  writeFileSync(file, WORKER)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => pool.stop())

function newPool(settings: Partial<PoolSettings> = {}, program = file): WorkerPool {
  pool = new WorkerPool(program, {
    workers: 2,
    memoryMiB: 128,
    deadlineMs: 5000,
    waitMs: 5000,
    mostWaiting: 100,
    ...settings,
  })
  return pool
}

const task = (text: string): Task<'build'> => ({
  kind: 'build',
  asked: { job: { name: 'job.yaml', text }, asset: null },
})
const run = (text: string, bytes = text.length, signal?: AbortSignal) =>
  pool.run(task(text), { bytes, ...(signal && { signal }) })
const answered = (fileName: string) => ({ kind: 'answer', answer: { ok: true, fileName } })

describe('WorkerPool', { timeout: 30_000 }, () => {
  test('every task gets its own answer', async () => {
    newPool()
    const names = Array.from({ length: 60 }, (_, index) => `job-${index}`)
    const outcomes = await Promise.all(names.map((name) => run(name)))
    expect(outcomes).toMatchObject(names.map(answered))
  })

  test.for([
    ['hang', 'late'],
    ['exit', 'died'],
    ['memory', 'died'],
    ['throw', 'mistake'],
  ] as const)('a task that ends by %s costs itself alone', async ([text, why]) => {
    newPool({ memoryMiB: 24, deadlineMs: text === 'memory' ? 20_000 : 500 })
    const others = ['a', 'b', 'c', 'd', 'e', 'f']
    const [bad, ...good] = await Promise.all([text, ...others].map((each) => run(each)))
    expect(bad).toEqual({ kind: 'failed', why })
    expect(good).toMatchObject(others.map(answered))
    // More of them than there are workers, one after the other: each is replaced.
    for (let round = 0; round < 3; round += 1) {
      expect(await run(text)).toEqual({ kind: 'failed', why })
    }
    expect(await run('after')).toMatchObject(answered('after'))
  })

  test('what does not fit in the queue is refused with a time to come again', async () => {
    newPool({ workers: 1, mostWaiting: 2 })
    await run('first')
    const outcomes = await Promise.all(
      ['slow-1', 'slow-2', 'slow-3', 'more'].map((each) => run(each)),
    )
    expect(outcomes.slice(0, 3)).toMatchObject(['slow-1', 'slow-2', 'slow-3'].map(answered))
    expect(outcomes[3]).toMatchObject({ kind: 'refused', why: 'full', retryAfterSeconds: 1 })
  })

  test('and so is what is too much in bytes', async () => {
    newPool({ workers: 1 })
    await run('first')
    const outcomes = await Promise.all([run('slow-1'), run('slow-2', 1e8), run('big', 1e8)])
    expect(outcomes.map(({ kind }) => kind)).toEqual(['answer', 'answer', 'refused'])
  })

  test('what waits too long is refused, and never begun', async () => {
    newPool({ workers: 1, waitMs: 100 })
    await run('first')
    const [, late] = await Promise.all([run('slow'), run('waits')])
    expect(late).toMatchObject({ kind: 'refused', why: 'waited' })
    expect(pool.status()).toMatchObject({ busy: 0, waiting: 0 })
  })

  test('who leaves while waiting takes the task along', async () => {
    newPool({ workers: 1 })
    await run('first')
    const controller = new AbortController()
    const slow = run('slow')
    const left = run('left', 4, controller.signal)
    controller.abort()
    expect(await left).toMatchObject({ kind: 'refused', why: 'left' })
    expect(pool.status().waiting).toBe(0)
    await slow
  })

  test('small tasks pass large ones, which never have every worker', async () => {
    newPool({ workers: 2 })
    await Promise.all([run('slow-warm'), run('slow-warm')])
    const order: string[] = []
    const note = (name: string, bytes: number) => run(name, bytes).then(() => order.push(name))
    await Promise.all([
      ...['slow-large-1', 'slow-large-2', 'slow-large-3'].map((name) => note(name, 1_000_000)),
      ...['a', 'b', 'c', 'd'].map((name) => note(name, 10)),
    ])
    expect(order.slice(0, 4)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('a program that cannot begin is said, and tried again', async () => {
    const broken = join(folder, 'broken.cjs')
    writeFileSync(broken, 'process.exit(1)')
    newPool({ workers: 2 }, broken)
    expect(await run('a')).toEqual({ kind: 'failed', why: 'no-workers' })
    writeFileSync(broken, WORKER)
    expect(await run('b')).toMatchObject(answered('b'))
  })

  test('says how it is', async () => {
    newPool({ workers: 1, mostWaiting: 1 })
    expect(pool.status()).toEqual({ state: 'starting', workers: 1, busy: 0, waiting: 0 })
    await run('first')
    expect(pool.status().state).toBe('ready')
    const tasks = [run('slow-1'), run('slow-2')]
    expect(pool.status()).toEqual({ state: 'full', workers: 1, busy: 1, waiting: 1 })
    pool.leave()
    expect(pool.status().state).toBe('stopping')
    expect((await Promise.all(tasks)).map(({ kind }) => kind)).toEqual(['answer', 'answer'])
    const last = run('slow')
    pool.stop()
    expect((await last).kind).toBe('failed')
    expect(await run('b')).toMatchObject({ kind: 'refused', why: 'stopping' })
  })
})
