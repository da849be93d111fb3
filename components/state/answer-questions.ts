import { analyse } from '@/lib/analysis/analyse'
import type { Analysis, AnalysisInput, SourceFile } from '@/lib/analysis/analysis'
import { type AnalysisData, analysisData } from '@/lib/analysis/analysis-data'
import { fixAll } from '@/lib/analysis/fix-all'
import { patchBetween } from '@/lib/collections/patch'
import { spanOf } from '@/lib/document/locate'
import { makeMove } from '@/lib/move/make-move'
import { chosenBy } from '@/lib/schema-help/chosen-by'
import { complete } from '@/lib/schema-help/complete'
import { explainPlace } from '@/lib/schema-help/explain-place'
import type {
  EngineAnswers,
  EngineInput,
  EngineQuestion,
  EngineVersions,
  FixedText,
} from './engine'
import { isSameFiles, isSameText } from './present-files'

/** Answers a question; what several questions ask of the same texts is worked out once. */
export type AnswerQuestion = (question: EngineQuestion) => Answer | Promise<Answer>

type Answer = EngineAnswers[EngineQuestion['ask']]

/** The engine itself, for a worker or, where there is none, for the page. */
export function createAnswers(): AnswerQuestion {
  const analysisOf = lastAnalysis()
  let told: AnalysisData | undefined
  return ({ ask, of }) => {
    if (ask === 'move') return makeMove(inputOf(of), of)
    if (ask === 'fixAll') return fixedText(of)
    const analysis = analysisOf(of)
    if (ask === 'analyse') {
      const next = analysisData(analysis)
      const patch = patchBetween(told, next)
      told = next
      return patch
    }
    if (ask === 'compare') return compare(of, analysis)
    const document = analysis[of.document]
    if (!document) return ask === 'complete' ? [] : null
    switch (ask) {
      case 'complete':
        return complete(document, of.document, of.offset, chosenBy(analysis))
      case 'explain':
        return explainPlace(document, of.document, of.offset, chosenBy(analysis), new Date(of.now))
      case 'locate':
        return spanOf(document, of.path)
    }
  }
}

/** What the present texts change; the code that works it out is fetched with the first question. */
async function compare(
  { before, ...of }: EngineVersions,
  head: Analysis,
): Promise<EngineAnswers['compare']> {
  const base = analyse(inputOf({ ...of, ...before }))
  if (base.job.value === undefined || head.job.value === undefined) return 'unclear'
  const { diffAnalyses } = await import('@/lib/diff/diff-analyses')
  return diffAnalyses(base, head)
}

/** The job with its certain fixes. */
function fixedText(of: EngineInput): FixedText {
  const fixed = fixAll(inputOf(of))
  return {
    before: of.job.text,
    after: fixed.job.text,
    applied: fixed.applied.map(({ title, position }) => ({ title, line: position.line })),
  }
}

/** Analyses texts, and keeps the last analysis while the same ones are asked for; a minute is no other time. */
function lastAnalysis(): (of: EngineInput) => Analysis {
  let policy: SourceFile | null = null
  let last: { readonly of: EngineInput; readonly analysis: Analysis } | undefined
  return (of) => {
    if (last && isSameInput(last.of, of)) return last.analysis
    // A copy arrives with each question; the same object is read once.
    if (!isSameText(policy, of.policy)) policy = of.policy ?? null
    const analysis = analyse(inputOf({ ...of, policy }))
    last = { of, analysis }
    return analysis
  }
}

function inputOf({ job, asset, policy, now }: EngineInput): AnalysisInput {
  return { job, asset, policy: policy ?? null, asksForAsset: true, now: new Date(now) }
}

const MINUTE_MS = 60_000

function isSameInput(one: EngineInput, other: EngineInput): boolean {
  return isSameFiles(one, other) && Math.abs(one.now - other.now) < MINUTE_MS
}
