import type { FieldCheck } from '../field-check'
import { KUBERNETES_FACTS as FACTS } from '../kubernetes/facts'
import { KUBERNETES_REFUSALS as REFUSALS } from '../kubernetes-refusals.gen'
import { POD_CHECKS } from './kubernetes-pod-checks'
import { pattern, withRewrite } from './pattern'
import { scheduleChecks } from './schedules'
import { coresMeant, gibibytesMeant, mebibytesMeant, quantity } from './sizes'

const RUNTIMES = ['kubernetes'] as const

/** The pod, as `terraform/modules/kubernetes-job` takes them on every cloud. */
export const KUBERNETES_SIZE_CHECKS: readonly FieldCheck[] = [
  ...POD_CHECKS,
  withRewrite(
    pattern(
      { refusal: REFUSALS.cpu, at: ['compute', 'cpu'], runtimes: RUNTIMES },
      FACTS.cpuPattern.value,
    ),
    (text) => {
      const cores = coresMeant(text)
      return cores === null ? null : String(Math.ceil(cores * 1000) / 1000)
    },
  ),
  withRewrite(
    pattern(
      { refusal: REFUSALS.memory, at: ['compute', 'memory'], runtimes: RUNTIMES },
      FACTS.memoryPattern.value,
    ),
    (text) => {
      const mebibytes = mebibytesMeant(text)
      return mebibytes === null ? null : quantity(mebibytes)
    },
  ),
  withRewrite(
    pattern(
      { refusal: REFUSALS['disk-size'], at: ['compute', 'disk_size'], runtimes: RUNTIMES },
      FACTS.diskSizePattern.value,
    ),
    (text) => String(gibibytesMeant(text)),
  ),
]

/** The schedule of a Kubernetes job, for clouds whose own module takes any. */
export const KUBERNETES_SCHEDULE_CHECKS = scheduleChecks(
  { refusal: REFUSALS['kubernetes-schedule'], runtimes: RUNTIMES },
  FACTS.schedulePattern.value,
  'kubernetes',
)
