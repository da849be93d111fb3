import type { RefusalCase } from '../field-checks/refusal-case.test-support'
import { KUBERNETES_REFUSALS as SAYS } from '../kubernetes-refusals.gen'

/** The last value taken and the first refused of the patterns of `KUBERNETES_FACTS`. */
export const KUBERNETES_EDGE_CASES: readonly RefusalCase[] = [
  {
    refusal: SAYS.cpu,
    runtime: 'kubernetes',
    at: 'runtime.compute.cpu',
    bad: [['1.'], ['x1'], ['1x']],
    good: ['16'],
  },
  {
    refusal: SAYS.memory,
    runtime: 'kubernetes',
    at: 'runtime.compute.memory',
    bad: [['x4Gi'], ['4Gi x'], ['4.Gi'], ['1.1234Gi', '1151Mi']],
    good: ['1.125Gi'],
  },
  {
    refusal: SAYS['kubernetes-schedule'],
    runtime: 'kubernetes',
    at: 'terraform.variables.schedule',
    bad: [['x @daily'], ['@daily x'], ['0 6 * * * *']],
    good: ['15 16 10 10 1-5'],
  },
]
