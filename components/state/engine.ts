import type { AnalysisData } from '@/lib/analysis/analysis-data'
import type { AnalysedFiles } from '@/lib/analysis/revive-analysis'
import type { Patch } from '@/lib/collections/patch'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import type { JobDiff } from '@/lib/diff/job-diff'
import type { Path, Span } from '@/lib/document/document'
import type { MadeMove, MoveWish } from '@/lib/move/make-move'
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

/** Two versions of a job: the texts on the screen, and what they were. */
export interface EngineVersions extends EngineInput {
  readonly before: Pick<AnalysedFiles, 'job' | 'asset'>
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
  | { readonly ask: 'compare'; readonly of: EngineVersions }
  | { readonly ask: 'fixAll'; readonly of: EngineInput }
  | {
      readonly ask: 'locate'
      readonly of: EngineInput & { readonly document: DocumentRole; readonly path: Path }
    }
  | { readonly ask: 'move'; readonly of: EngineInput & MoveWish }

export interface EngineAnswers {
  /** What became of the analysis that was answered before. */
  readonly analyse: Patch
  readonly complete: readonly Completion[]
  readonly explain: PlaceExplanation | null
  readonly locate: Span | null
  /** Null when nothing of what Terraform is given changes; unclear when one of the texts cannot be read. */
  readonly compare: JobDiff | 'unclear' | null
  readonly move: MadeMove
  readonly fixAll: FixedText
}

/** The engine that checks texts and helps to write them, wherever it runs. Rejects with `EngineTrouble`. */
export interface Engine {
  analyse(of: EngineInput): Promise<AnalysisData>
  complete(of: EnginePlace): Promise<EngineAnswers['complete']>
  compare(of: EngineVersions): Promise<EngineAnswers['compare']>
  explain(of: EnginePlace): Promise<EngineAnswers['explain']>
  /** The certain fixes of the job, all of them; changes nothing. */
  fixAll(of: EngineInput): Promise<FixedText>
  /** Where a path stands in a text, one that cannot be read as a whole included. */
  locate(of: Extract<EngineQuestion, { ask: 'locate' }>['of']): Promise<Span | null>
  /** What moves a job to another cloud, and the text with as much of it as is wished. */
  move(of: EngineInput & MoveWish): Promise<MadeMove>
}

/** Why the engine gave no answer, in words for the user. */
export class EngineTrouble extends Error {}
