import type { Analysis } from '../analysis/analysis'
import { sizeCoverage } from '../providers/size-coverage'
import type { Chosen } from './value-choices'

/** What an analysed job has chosen. */
export function chosenBy({ cloud, support, model }: Analysis): Chosen {
  const cpu = model.infrastructure?.runtime?.compute?.cpu
  return {
    cloud,
    support,
    cpu: cpu === undefined ? null : String(cpu),
    coverage: sizeCoverage(support, model),
  }
}
