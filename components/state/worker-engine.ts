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
}

const DEADLINE_MS = 10_000

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
 * and the next question starts another; where none can be started, the page's own thread answers.
 */
export function createWorkerEngine(options: WorkerEngineOptions): Engine {
  const { first, start, loadHere, deadlineMs = DEADLINE_MS } = options
  const waiting = new Map<number, Waiting>()
  let thread: EngineThread | null = null
  let isReady = false
  let isHere = false
  let here: Promise<AnswerQuestion> | null = null
  let deadline: ReturnType<typeof setTimeout> | undefined
  let lastId = 0
  let known: unknown = first

  const watch = () => {
    clearTimeout(deadline)
    if (isReady && waiting.size > 0) deadline = setTimeout(() => endThread(TOO_SLOW), deadlineMs)
  }
  const endThread = (trouble: string) => {
    clearTimeout(deadline)
    thread?.end()
    thread = null
    isReady = false
    const left = [...waiting.values()]
    waiting.clear()
    for (const { reject } of left) reject(new EngineTrouble(trouble))
  }
  const receive = (data: FromWorker) => {
    if ('isReady' in data) isReady = true
    else {
      const asked = waiting.get(data.id)
      waiting.delete(data.id)
      if ('answer' in data) asked?.resolve(data.answer)
      else asked?.reject(new EngineTrouble(FAILED))
    }
    watch()
  }
  const moveHere = () => {
    thread?.end()
    thread = null
    isHere = true
    const left = [...waiting.values()]
    waiting.clear()
    for (const one of left) answerHere(one)
  }
  const answerHere = async ({ question, resolve, reject }: Waiting) => {
    here ??= loadHere()
    const answer = await here.catch(() => null)
    if (!answer) {
      // It is tried again, in a worker first, with the next question.
      here = null
      isHere = false
      return reject(new EngineTrouble(NOT_LOADED))
    }
    try {
      resolve(answer(question))
    } catch {
      reject(new EngineTrouble(FAILED))
    }
  }
  const ask = <Ask extends EngineQuestion['ask']>(
    question: EngineQuestion & { readonly ask: Ask },
  ): Promise<EngineAnswers[Ask]> =>
    new Promise((resolve, reject) => {
      const one: Waiting = {
        question,
        resolve: (answer) => resolve(answer as EngineAnswers[Ask]),
        reject,
      }
      if (isHere) return void answerHere(one)
      lastId += 1
      waiting.set(lastId, one)
      try {
        thread ??= start(receive, () => (isReady ? endThread(FAILED) : moveHere()))
        thread.post({ id: lastId, question })
        if (waiting.size === 1) watch()
      } catch {
        moveHere()
      }
    })

  return {
    async analyse(of) {
      const answer = await ask({ ask: 'analyse', of })
      known = applyPatch(known, againstKnown(known, answer))
      return known as AnalysisData
    },
    complete: (of) => ask({ ask: 'complete', of }),
    explain: (of) => ask({ ask: 'explain', of }),
    locate: (of) => ask({ ask: 'locate', of }),
  }
}

/** The first answer of a worker is whole; what is equal in it to what was known stays the same object. */
function againstKnown(known: unknown, answer: Patch): Patch {
  return answer.op === 'set' ? patchBetween(known, answer.value) : answer
}
