import { oncePer } from '../collections/once-per'
import type { CloudFace, RuntimeFace } from '../providers/cloud-face'
import type { Switch } from '../providers/switch'
import { valuesByName } from '../terraform/terraform-variable'
import { callsOwnModule, type Files } from './field-state'
import { readsInvalid } from './record-reads'
import type { RuleInput } from './rule'

/** What a job says, and what was made of it. */
type Job = Files &
  Pick<RuleInput, 'variables'> & {
    readonly cloud: CloudFace | null
    readonly support: RuntimeFace | null
  }

/**
 * What values of a job turn off in the module of its cloud, whether or not it is given. Where something
 * that the schema refuses stands in a switch's place nobody knows, and nothing is called off.
 */
export const switchedOff = oncePer((job: Job): readonly Switch[] => {
  const { cloud, support } = job
  if (!cloud || !support || callsOwnModule(job)) return []
  const values = valuesByName(job.variables)
  return cloud.switches.filter(
    ({ runtimes, isOff }) =>
      (!runtimes || runtimes.includes(support.runtime)) &&
      isOff(values) &&
      !readsInvalid(job, values, isOff),
  )
})
