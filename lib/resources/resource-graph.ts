import type { JobModel } from '@/schemas/models'
import type { CloudProvider, RuntimeSupport } from '../providers/provider'
import type { ResourceGraph } from '../providers/resource-graph'
import { resourceName } from '../providers/resource-name'
import type { TerraformVariable } from '../terraform/terraform-variable'

export type * from '../providers/resource-graph'

/** What the module builds for a job; null while cloud and runtime are not a pair that exists. */
export function resourceGraph(
  cloud: CloudProvider | null,
  support: RuntimeSupport | null,
  jobName: string,
  job: JobModel,
  variables: readonly TerraformVariable[],
): ResourceGraph | null {
  if (!cloud || !support) return null
  const parts = { tenantId: job.tenant_id ?? '', jobName }
  const rules = new Map(cloud.names.map((rule) => [rule.kind, rule]))
  return cloud.resources({
    runtime: support.runtime,
    variables: Object.fromEntries(variables.map(({ name, value }) => [name, value])),
    names: (kind) => resourceName(parts, rules.get(kind) ?? { max: 63, suffix: '' }),
  })
}
