import { analyse } from '@/lib/analysis/analyse'
import { analysisData } from '@/lib/analysis/analysis-data'
import type { GateOptions } from './designer-gate'
import { createDesignerStore, type DesignerStore } from './designer-store'

/** A store with these files in it, analysed. */
export function storeOf(options: Omit<GateOptions, 'first'>): DesignerStore {
  const { job, asset, now = () => 0 } = options
  const first = analysisData(analyse({ job, asset, asksForAsset: true, now: new Date(now()) }))
  return createDesignerStore({ ...options, first })
}
