import { namePartsOf } from '../providers/name-parts'
import type { CloudProvider, RuntimeSupport } from '../providers/provider'
import type { ResourceGraph } from '../providers/resource-graph'
import { resourceName } from '../providers/resource-name'
import { type TerraformVariable, valuesByName } from '../terraform/terraform-variable'

export type * from '../providers/resource-graph'

/** What the module builds for a job; null while cloud and runtime are not a pair that exists. */
export function resourceGraph(
  cloud: CloudProvider | null,
  support: RuntimeSupport | null,
  variables: readonly TerraformVariable[],
): ResourceGraph | null {
  if (!cloud || !support) return null
  const values = valuesByName(variables)
  const parts = namePartsOf(values, cloud.defaultRegion)
  const rules = new Map(cloud.names.map((rule) => [rule.kind, rule]))
  return cloud.resources({
    runtime: support.runtime,
    variables: values,
    names: (kind) => resourceName(parts, rules.get(kind) ?? { max: 63, suffix: '', wide: false }),
  })
}
