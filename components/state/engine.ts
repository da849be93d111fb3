import type { AnalysisData } from '@/lib/analysis/analysis-data'
import type { AnalysedFiles } from '@/lib/analysis/revive-analysis'
import type { Patch } from '@/lib/collections/patch'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import type { Path, Span } from '@/lib/document/document'
import type { Completion } from '@/lib/schema-help/complete'
import type { PlaceExplanation } from '@/lib/schema-help/explain-place'

/** A job with all that it is checked by, at a moment (ms). */
export interface EngineInput extends AnalysedFiles {
  readonly now: number
}

/** A place in one of the documents. */
export interface EnginePlace extends EngineInput {
  readonly document: DocumentRole
  readonly offset: number
}

/** The job after its certain fixes, with what was done at which line of the text of its round. */
export interface FixedText {
  readonly before: string
  readonly after: string
  readonly applied: readonly { readonly title: string; readonly line: number }[]
}

/** What is asked of the engine. Its answers are plain data; they come in the order of the questions. */
export type EngineQuestion =
  | { readonly ask: 'analyse'; readonly of: EngineInput }
  | { readonly ask: 'complete'; readonly of: EnginePlace }
  | { readonly ask: 'explain'; readonly of: EnginePlace }
  | { readonly ask: 'fixAll'; readonly of: EngineInput }
  | {
      readonly ask: 'locate'
      readonly of: EngineInput & { readonly document: DocumentRole; readonly path: Path }
    }

export interface EngineAnswers {
  /** What became of the analysis that was answered before. */
  readonly analyse: Patch
  readonly complete: readonly Completion[]
  readonly explain: PlaceExplanation | null
  readonly locate: Span | null
  readonly fixAll: FixedText
}

/** The engine that checks texts and helps to write them, wherever it runs. Rejects with `EngineTrouble`. */
export interface Engine {
  analyse(of: EngineInput): Promise<AnalysisData>
  complete(of: EnginePlace): Promise<EngineAnswers['complete']>
  explain(of: EnginePlace): Promise<EngineAnswers['explain']>
  /** The certain fixes of the job, all of them; changes nothing. */
  fixAll(of: EngineInput): Promise<FixedText>
  /** Where a path stands in a text, one that cannot be read as a whole included. */
  locate(of: Extract<EngineQuestion, { ask: 'locate' }>['of']): Promise<Span | null>
}

/** Why the engine gave no answer, in words for the user. */
export class EngineTrouble extends Error {}
