import type { FieldCheck } from '../field-check'
import { KUBERNETES_REFUSALS as REFUSALS } from '../kubernetes-refusals.gen'
import { pattern, withRewrite } from './pattern'
import { coresMeant, gibibytesMeant, mebibytesMeant, quantity } from './sizes'

const RUNTIMES = ['kubernetes'] as const

/** The sizes of a pod, as `terraform/modules/kubernetes-job` takes them on every cloud. */
export const KUBERNETES_SIZE_CHECKS: readonly FieldCheck[] = [
  withRewrite(
    pattern(
      { refusal: REFUSALS.cpu, at: ['compute', 'cpu'], runtimes: RUNTIMES },
      '^([0-9]+([.][0-9]{1,3})?|[0-9]+m)$',
    ),
    (text) => {
      const cores = coresMeant(text)
      return cores === null ? null : String(Math.ceil(cores * 1000) / 1000)
    },
  ),
  withRewrite(
    pattern(
      { refusal: REFUSALS.memory, at: ['compute', 'memory'], runtimes: RUNTIMES },
      '^[0-9]+([.][0-9]{1,3})?([KMGT]i|[kMGT])$',
    ),
    (text) => {
      const mebibytes = mebibytesMeant(text)
      return mebibytes === null ? null : quantity(mebibytes)
    },
  ),
  withRewrite(
    pattern(
      { refusal: REFUSALS['disk-size'], at: ['compute', 'disk_size'], runtimes: RUNTIMES },
      '^[1-9][0-9]*$',
    ),
    (text) => String(gibibytesMeant(text)),
  ),
]

/** The schedule of a Kubernetes job, for clouds whose own module takes any. */
export const KUBERNETES_SCHEDULE_CHECK = pattern(
  { refusal: REFUSALS['kubernetes-schedule'], at: ['schedule'], runtimes: RUNTIMES },
  '^(@[a-z]+|[^@[:space:]]+([[:space:]]+[^[:space:]]+){4})$',
)
