import type { AnalysisData } from '@/lib/analysis/analysis-data'
import { applyPatch, type Patch, patchBetween } from '@/lib/collections/patch'
import type { AnswerQuestion } from './answer-questions'
import { type Engine, type EngineAnswers, type EngineQuestion, EngineTrouble } from './engine'
import type { FromWorker, ToWorker } from './worker-messages'

/** A worker that runs. */
export interface EngineThread {
  post(message: ToWorker): void
  end(): void
}

/** Starts a worker and says where its messages go, and that it cannot go on. May throw. */
export type StartThread = (receive: (message: FromWorker) => void, fail: () => void) => EngineThread

export interface WorkerEngineOptions {
  /** What is known of the first texts; equal parts of the first answer stay these objects. */
  readonly first: AnalysisData
  readonly start: StartThread
  /** The engine for the page's own thread, for where no worker can be started. */
  readonly loadHere: () => Promise<AnswerQuestion>
  /** The longest time that a worker whose code is there may take for an answer. */
  readonly deadlineMs?: number
  /** The longest time that the engine's code may take to come, for the worker and for the page each. */
  readonly startDeadlineMs?: number
}

const DEADLINE_MS = 10_000
/** A slow line brings the code in less; a server that does not answer never does. */
const START_DEADLINE_MS = 20_000

const TOO_SLOW =
  'Checking this text took too long and was ended. What you see is of an earlier text; your text is kept, and is checked again when it changes.'
const FAILED =
  'Checking this text has failed. This is a mistake of the program, not of your file. Your text is kept, and is checked again when it changes.'
const NOT_LOADED =
  'The part of the page that checks the text could not be fetched. Your text is kept, and is checked when it changes and the connection is back.'

interface Waiting {
  readonly question: EngineQuestion
  resolve(answer: unknown): void
  reject(trouble: EngineTrouble): void
}

/**
 * The engine in a worker, which starts with the first question. One that fails or is too slow is ended,
 * and the next question starts another; where none can be started, or its code does not come, the page's own
 * thread answers.
 */
export function createWorkerEngine(options: WorkerEngineOptions): Engine {
  const put = createCaller(options)
  let known: unknown = options.first
  const ask = <Ask extends EngineQuestion['ask']>(
    question: EngineQuestion & { readonly ask: Ask },
  ): Promise<EngineAnswers[Ask]> =>
    new Promise((resolve, reject) => {
      put({ question, resolve: (answer) => resolve(answer as EngineAnswers[Ask]), reject })
    })
  return {
    async analyse(of) {
      const answer = await ask({ ask: 'analyse', of })
      known = applyPatch(known, againstKnown(known, answer))
      return known as AnalysisData
    },
    complete: (of) => ask({ ask: 'complete', of }),
    explain: (of) => ask({ ask: 'explain', of }),
    fixAll: (of) => ask({ ask: 'fixAll', of }),
    locate: (of) => ask({ ask: 'locate', of }),
    compare: (of) => ask({ ask: 'compare', of }),
    move: (of) => ask({ ask: 'move', of }),
  }
}

type CallerOptions = Omit<WorkerEngineOptions, 'first'>

/** Puts questions to the worker of the moment. */
function createCaller({
  start,
  loadHere,
  deadlineMs = DEADLINE_MS,
  startDeadlineMs = START_DEADLINE_MS,
}: CallerOptions): (one: Waiting) => void {
  const waiting = new Map<number, Waiting>()
  const here = createHere(loadHere, startDeadlineMs)
  let thread: EngineThread | null = null
  let isReady = false
  let deadline: ReturnType<typeof setTimeout> | undefined
  let lastId = 0

  const endThread = () => {
    clearTimeout(deadline)
    thread?.end()
    thread = null
    isReady = false
    const left = [...waiting.values()]
    waiting.clear()
    return left
  }
  const giveUp = (trouble: string) => {
    for (const { reject } of endThread()) reject(new EngineTrouble(trouble))
  }
  const moveHere = () => {
    for (const one of endThread()) here.answer(one)
  }
  const watch = () => {
    clearTimeout(deadline)
    if (waiting.size === 0) return
    deadline = isReady
      ? setTimeout(() => giveUp(TOO_SLOW), deadlineMs)
      : setTimeout(moveHere, startDeadlineMs)
  }
  const receive = (message: FromWorker) => {
    if ('isReady' in message) isReady = true
    else {
      const asked = waiting.get(message.id)
      waiting.delete(message.id)
      if ('answer' in message) asked?.resolve(message.answer)
      else asked?.reject(new EngineTrouble(FAILED))
    }
    watch()
  }
  return (one) => {
    if (here.isUsed()) return here.answer(one)
    lastId += 1
    waiting.set(lastId, one)
    try {
      thread ??= start(receive, () => (isReady ? giveUp(FAILED) : moveHere()))
      thread.post({ id: lastId, question: one.question })
      if (waiting.size === 1) watch()
    } catch {
      moveHere()
    }
  }
}

/** The engine in the page's own thread. Where its code cannot be had, a worker is tried again first. */
function createHere(load: WorkerEngineOptions['loadHere'], deadlineMs: number) {
  let loading: Promise<AnswerQuestion> | null = null
  const answerOf = async (question: EngineQuestion) => {
    loading ??= within(deadlineMs, load())
    const answer = await loading.catch(() => null)
    if (!answer) loading = null
    if (!answer) throw new EngineTrouble(NOT_LOADED)
    try {
      return await answer(question)
    } catch {
      throw new EngineTrouble(FAILED)
    }
  }
  return {
    isUsed: () => loading !== null,
    answer({ question, resolve, reject }: Waiting) {
      answerOf(question).then(resolve, reject)
    },
  }
}

/** The first answer of a worker is whole; what is equal in it to what was known stays the same object. */
function againstKnown(known: unknown, answer: Patch): Patch {
  return answer.op === 'set' ? patchBetween(known, answer.value) : answer
}

/** The same promise, but rejected when it takes longer than that. */
function within<Value>(deadlineMs: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => reject(new Error('No answer.')), deadlineMs)
    promise.then(resolve, reject).finally(() => clearTimeout(deadline))
  })
}
