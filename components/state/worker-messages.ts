import type { EngineAnswers, EngineQuestion } from './engine'

/** A question to the engine's worker; its answer has the same number. */
export interface ToWorker {
  readonly id: number
  readonly question: EngineQuestion
}

/** That the worker's code has arrived; an answer; a mistake of the program. */
export type FromWorker =
  | { readonly isReady: true }
  | { readonly id: number; readonly answer: EngineAnswers[EngineQuestion['ask']] }
  | { readonly id: number; readonly failure: string }
