import type { Provider } from '@/schemas/vocabulary'
import { isBlock } from '../document/is-block'
import { CLOUDS } from '../providers/clouds'
import type { TagOrigin } from '../tags/tag'
import { valuesByName } from '../terraform/terraform-variable'
import { OWN_VARIABLES_PATH } from '../terraform/variable-path'
import type { Analysis } from './analysis'

/** A tag as a cloud is given it, and the place that says so. */
export interface GivenTag {
  readonly name: string
  readonly value: string
  readonly origin: TagOrigin
}

/**
 * The tags that Terraform gives a cloud for a job, by name: those of the ledger as that cloud takes
 * them or, on the job's own cloud, what `terraform.variables` puts in their place. One without a
 * value is left out, as the modules do.
 */
export function givenTags(analysis: Analysis, provider: Provider): ReadonlyMap<string, GivenTag> {
  const winners = new Map(analysis.ledger.entries.map(({ name, winner }) => [name, winner]))
  const rendered = analysis.rendered[provider].tags.map(({ canonicalName, name, value }) => {
    const origin: TagOrigin = winners.get(canonicalName)?.origin ?? { file: 'system' }
    return [name, { name, value, origin }] as const
  })
  const ledger = new Map<string, GivenTag>(rendered)
  const { tagVariable } = CLOUDS[provider]
  const own = provider === analysis.provider && valuesByName(analysis.variables)[tagVariable]
  if (!isBlock(own)) return ledger
  return new Map(
    Object.entries(own).flatMap(([name, value]) => {
      const known = ledger.get(name)
      if (known?.value === value) return [[name, known]]
      if (value === null || value === '' || typeof value === 'object') return []
      const origin: TagOrigin = { file: 'job', path: [...OWN_VARIABLES_PATH, tagVariable, name] }
      return [[name, { name, value: String(value), origin }]]
    }),
  )
}
