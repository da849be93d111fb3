import type { SourceFile } from '@/lib/analysis/analysis'
import type { AnalysisData } from '@/lib/analysis/analysis-data'
import { reviveAnalysis } from '@/lib/analysis/revive-analysis'
import type { DesignerState } from './designer-state'

export interface FirstFiles {
  readonly job: SourceFile
  readonly asset: SourceFile | null
  /** What an analysis of the two found. */
  readonly first: AnalysisData
}

/** The state that the page begins with, the same on the server and in the browser. */
export function firstState({ job, asset, first }: FirstFiles): DesignerState {
  const analysis = reviveAnalysis({ job, asset }, first)
  return {
    job: { ...job, openedText: job.text },
    asset: asset && { ...asset, openedText: asset.text },
    policy: null,
    shown: 'job',
    revision: 0,
    fileNumber: 0,
    origin: 'load',
    lastEdits: null,
    analysis,
    lastGood: analysis,
    goodFile: 0,
    readable: analysis.job,
    trouble: null,
    canUndo: false,
    canRedo: false,
    reveal: null,
    pointed: null,
    wantedField: null,
    wantedMove: null,
    earlierBundle: null,
  }
}
