import type { Analysis } from '../analysis/analysis'
import { jsonText } from '../json-text'
import type { TerraformValue } from '../terraform/terraform-variable'
import type { VariablesDiff } from './job-diff'

/** Variables that came, went or changed. */
export function diffVariables(base: Analysis | null, head: Analysis | null): VariablesDiff {
  const [before, after] = [textsOf(base), textsOf(head)]
  const names = [...after.keys()]
  return {
    added: names.filter((name) => !before.has(name)),
    removed: [...before.keys()].filter((name) => !after.has(name)),
    changed: names.filter((name) => before.has(name) && before.get(name) !== after.get(name)),
  }
}

/** Each value as text; the order of keys is none of Terraform's business. */
function textsOf(analysis: Analysis | null): ReadonlyMap<string, string> {
  return new Map(
    (analysis?.variables ?? []).map(({ name, value }) => [name, jsonText(sorted(value))]),
  )
}

function sorted(value: TerraformValue): TerraformValue {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]))
}
