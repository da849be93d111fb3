import type { Path } from '../../document/document'
import type { FieldCheck, VariableValues } from '../../providers/field-check'
import type { TerraformVariable } from '../../terraform/terraform-variable'
import type { Finding } from '../diagnostic'
import type { Rule } from '../rule'
import { valueInWords } from '../words'

/** What the module of the chosen cloud refuses, in the module's own words. */
export const cloudChecks: Rule = ({ job, cloud, support, variables }) => {
  const isOwnModule = Boolean(job.infrastructure?.terraform?.module_source)
  if (!cloud || !support || isOwnModule) return []
  const values: VariableValues = Object.fromEntries(variables.map((one) => [one.name, one.value]))
  return cloud.checks
    .filter(({ runtimes }) => !runtimes || runtimes.includes(support.runtime))
    .flatMap((check) => runCheck(check, variables, values))
}

function runCheck(
  check: FieldCheck,
  variables: readonly TerraformVariable[],
  values: VariableValues,
): readonly Finding[] {
  const [name, ...keys] = check.at
  const variable = variables.find((one) => one.name === name)
  if (!variable) return []
  return places(variable.value, keys, variable.path ?? [])
    .filter(({ value }) => !check.accepts(value, values))
    .map(({ value, path }) => refusal(check, value, path, values))
}

interface Place {
  readonly value: unknown
  readonly path: Path
}

/** The values that a pattern of keys names, with their places in the document. */
function places(value: unknown, keys: readonly string[], path: Path): readonly Place[] {
  if (value === undefined || value === null) return []
  const [key, ...rest] = keys
  if (key === undefined) return [{ value, path }]
  if (typeof value !== 'object') return []
  if (key !== '*') {
    const inner = Object.hasOwn(value, key) ? Object.entries(value).find(([k]) => k === key) : null
    return inner ? places(inner[1], rest, [...path, key]) : []
  }
  return Object.entries(value).flatMap(([step, item]) =>
    places(item, rest, [...path, Array.isArray(value) ? Number(step) : step]),
  )
}

function refusal(check: FieldCheck, value: unknown, path: Path, values: VariableValues): Finding {
  const near = check.nearest?.(value, values)
  const isNear = near !== undefined && near !== value
  return {
    code: 'refused-by-cloud',
    severity: 'error',
    message: isNear
      ? `${check.refusal} The nearest to ${valueInWords(value)} is ${valueInWords(near)}.`
      : check.refusal,
    path,
    ...(isNear && {
      fix: {
        title: `Change to ${String(near)}`,
        document: 'job',
        edits: [{ op: 'set', path, value: near }],
      },
    }),
  }
}
