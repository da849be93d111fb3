import { analyse } from '@/lib/analysis/analyse'
import { analysisData } from '@/lib/analysis/analysis-data'
import { createAnswers } from './answer-questions'
import type { GateOptions } from './designer-gate'
import { createDesignerStore, type DesignerStore } from './designer-store'
import { createWorkerEngine } from './worker-engine'

/** A store with these files in it, analysed, and an engine in this thread. */
export function storeOf(options: Omit<GateOptions, 'first' | 'engine'>): DesignerStore {
  const { job, asset, now = () => 0 } = options
  const first = analysisData(analyse({ job, asset, asksForAsset: true, now: new Date(now()) }))
  const engine = createWorkerEngine({
    first,
    start: () => {
      throw new Error('There are no workers here.')
    },
    loadHere: async () => createAnswers(),
  })
  return createDesignerStore({ ...options, first, engine })
}
