import type { Analysis } from '../analysis/analysis'
import { chosenCloud } from '../analysis/chosen-cloud'
import { sizeCoverage } from '../providers/size-coverage'
import type { Chosen } from './value-choices'

/** What an analysed job has chosen. */
export function chosenBy(analysis: Analysis): Chosen {
  const { model } = analysis
  const { cloud, support } = chosenCloud(analysis)
  const cpu = model.infrastructure?.runtime?.compute?.cpu
  return {
    cloud,
    support,
    cpu: cpu === undefined ? null : String(cpu),
    coverage: sizeCoverage(support, model),
  }
}
