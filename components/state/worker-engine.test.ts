import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { analysisData } from '@/lib/analysis/analysis-data'
import { createAnswers } from './answer-questions'
import { EngineTrouble } from './engine'
import { createWorkerEngine } from './worker-engine'
import type { FromWorker, ToWorker } from './worker-messages'

const JOB = 'tenant_id: acme\ninfrastructure: {provider: aws}\n'
const files = (text: string) => ({ job: { name: 'job.yaml', text }, asset: null, now: 0 })
const dataOf = (text: string) =>
  analysisData(analyse({ ...files(text), asksForAsset: true, now: new Date(0) }))

/** A worker whose messages are copies, and which answers when the test says so. */
class FakeWorker {
  readonly asked: ToWorker[] = []
  isEnded = false
  private readonly answer = createAnswers()
  constructor(
    readonly receive: (message: FromWorker) => void,
    readonly fail: () => void,
  ) {}
  post(message: ToWorker): void {
    this.asked.push(structuredClone(message))
  }
  end(): void {
    this.isEnded = true
  }
  ready(): void {
    this.receive({ isReady: true })
  }
  answerNext(): void {
    const next = this.asked.shift()
    if (!next) return
    const answer = this.answer(next.question)
    if (answer instanceof Promise) throw new Error('No question here waits for code.')
    this.receive(structuredClone({ id: next.id, answer }))
  }
}

let workers: FakeWorker[]
const loadHere = vi.fn(async () => createAnswers())

function begin({ canStart = true } = {}) {
  return createWorkerEngine({
    first: dataOf(JOB),
    deadlineMs: 1000,
    startDeadlineMs: 20_000,
    loadHere,
    start(receive, fail) {
      if (!canStart) throw new Error('No workers.')
      const worker = new FakeWorker(receive, fail)
      workers.push(worker)
      return worker
    },
  })
}

/** The worker of a number, which must have been started. */
function worker(index = 0): FakeWorker {
  const found = workers[index]
  if (!found) throw new Error(`No worker ${index} was started.`)
  return found
}

beforeEach(() => {
  workers = []
  loadHere.mockClear()
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

describe('the engine in a worker', () => {
  it('starts with the first question and answers what analyse gives, change by change', async () => {
    const engine = begin()
    expect(workers).toHaveLength(0)
    for (const text of [JOB, JOB.replace('aws', 'gcp'), 'a: [', JOB]) {
      const answer = engine.analyse(files(text))
      worker().answerNext()
      expect(await answer).toStrictEqual(dataOf(text))
    }
    expect(workers).toHaveLength(1)
  })

  it('keeps what is equal the same object, the first texts included', async () => {
    const engine = begin()
    const ask = async (text: string) => {
      const answer = engine.analyse(files(text))
      worker().answerNext()
      return answer
    }
    const one = await ask(JOB)
    expect(await ask(JOB)).toBe(one)
    const other = await ask(`${JOB}# a comment\n`)
    expect(other.ledger).toBe(one.ledger)
    expect(other.rendered).toBe(one.rendered)
  })

  it('helps to write, in the order in which it is asked', async () => {
    const engine = begin()
    const place = { ...files(JOB), document: 'job' as const, offset: JOB.indexOf('aws') }
    const answers = Promise.all([
      engine.complete(place),
      engine.explain(place),
      engine.locate({ ...files(JOB), document: 'job', path: ['tenant_id'] }),
      engine.complete({ ...place, document: 'asset' }),
    ])
    for (let count = 0; count < 4; count += 1) worker().answerNext()
    const [completions, explanation, span, none] = await answers
    expect(completions.map(({ label }) => label)).toContain('gcp')
    expect(explanation?.markdown).toContain('loud')
    expect(span && JOB.slice(span.start, span.end)).toBe('acme')
    expect(none).toEqual([])
  })

  it('ends a worker that takes too long, says so, and starts another with the next question', async () => {
    const engine = begin()
    const late = engine.analyse(files(JOB))
    worker().ready()
    vi.advanceTimersByTime(1000)
    await expect(late).rejects.toThrow(/took too long/)
    await expect(late).rejects.toBeInstanceOf(EngineTrouble)
    expect(worker().isEnded).toBe(true)
    const next = engine.analyse(files(`${JOB}a: 1\n`))
    worker(1).answerNext()
    expect(await next).toStrictEqual(dataOf(`${JOB}a: 1\n`))
  })

  it('does not count the time that its code takes to arrive, nor that of answered questions', async () => {
    const engine = begin()
    const answer = engine.analyse(files(JOB))
    vi.advanceTimersByTime(19_000)
    worker().ready()
    vi.advanceTimersByTime(900)
    worker().answerNext()
    await answer
    vi.advanceTimersByTime(60_000)
    expect(worker().isEnded).toBe(false)
  })

  it.each([{ canStart: true }, { canStart: false }])(
    'works in the page where no worker can be started: %o',
    async ({ canStart }) => {
      const engine = begin({ canStart })
      const answer = engine.analyse(files(JOB))
      if (canStart) worker().fail()
      expect(await answer).toStrictEqual(dataOf(JOB))
      expect(await engine.analyse(files('a: ['))).toStrictEqual(dataOf('a: ['))
      expect(workers).toHaveLength(canStart ? 1 : 0)
      expect(loadHere).toHaveBeenCalledTimes(1)
    },
  )

  it('works in the page where the code of a worker does not come', async () => {
    const engine = begin()
    const answer = engine.analyse(files(JOB))
    vi.advanceTimersByTime(19_999)
    expect(worker().isEnded).toBe(false)
    vi.advanceTimersByTime(1)
    expect(worker().isEnded).toBe(true)
    expect(await answer).toStrictEqual(dataOf(JOB))
  })

  it('says that it could not be fetched where the code does not come for the page either', async () => {
    const engine = begin()
    loadHere.mockReturnValueOnce(new Promise(() => {}))
    const answer = engine.analyse(files(JOB))
    const outcome = expect(answer).rejects.toThrow(/could not be fetched/)
    await vi.advanceTimersByTimeAsync(40_000)
    await outcome
    const again = engine.analyse(files(JOB))
    worker(1).answerNext()
    expect(await again).toStrictEqual(dataOf(JOB))
  })

  it('says that it could not be fetched, and tries again', async () => {
    const engine = begin()
    loadHere.mockRejectedValueOnce(new Error('offline'))
    const answer = engine.analyse(files(JOB))
    worker().fail()
    await expect(answer).rejects.toThrow(/could not be fetched/)
    const again = engine.analyse(files(JOB))
    worker(1).answerNext()
    expect(await again).toStrictEqual(dataOf(JOB))
  })

  it('says that it has failed where a worker breaks off or makes a mistake', async () => {
    const engine = begin()
    const answer = engine.analyse(files(JOB))
    worker().ready()
    worker().fail()
    await expect(answer).rejects.toThrow(/has failed/)
    const other = engine.analyse(files(JOB))
    worker(1).receive({ id: worker(1).asked[0]?.id ?? 0, failure: 'TypeError' })
    await expect(other).rejects.toThrow(/has failed/)
  })
})
