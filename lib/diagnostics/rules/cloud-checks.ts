import type { Path } from '../../document/document'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { valueInWords } from '../../findings/words'
import type { FieldCheck, VariableValues } from '../../providers/field-check'
import { cloudOfIdentifier } from '../../providers/identifier-forms'
import type { CloudProvider } from '../../providers/provider'
import { placeholderHint } from '../placeholder-in'
import { type Place, placesOf } from '../places'
import { refusalOfValue } from '../refusal-of-value'
import { type RuleInput, rule } from '../rule'

const codes = {
  'refused-by-cloud': { severity: 'error', fix: 'choice', isTunable: false },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const cloudChecksWords: WordsOf<typeof codes> = {
  'refused-by-cloud': {
    what: 'A value must be one that the cloud takes.',
    why: 'The module refuses it in the same words, but only once Terraform plans; most clouds refuse it at apply.',
  },
}

/** What the module of the chosen cloud refuses, in the module's own words. */
export const cloudChecks = rule(codes, ({ job, cloud, support, variables }) => {
  const isOwnModule = Boolean(job.infrastructure?.terraform?.module_source)
  if (!cloud || !support || isOwnModule) return []
  const values: VariableValues = Object.fromEntries(variables.map((one) => [one.name, one.value]))
  return cloud.checks
    .filter(({ runtimes }) => !runtimes || runtimes.includes(support.runtime))
    .flatMap((check) =>
      placesOf(variables, check.at)
        .filter(({ value }) => !check.accepts(value, values))
        .map((place) => refusal(check, place, values, cloud)),
    )
})

/** Those of the places of which the module does not speak already: one cause, one finding. */
export function notRefused<At extends { readonly path: Path }>(
  places: readonly At[],
  input: RuleInput,
): readonly At[] {
  if (places.length === 0) return []
  const refused = new Set(cloudChecks.find(input).map(({ path }) => keyOf(path)))
  return places.filter(({ path }) => !refused.has(keyOf(path)))
}

function keyOf(path: Path): string {
  return path.join('\n')
}

function refusal(
  check: FieldCheck,
  { value, path }: Place,
  values: VariableValues,
  cloud: CloudProvider,
): Finding {
  const ofValue = refusalOfValue(check, { value, path }, values)
  if (ofValue) return { code: 'refused-by-cloud', ...ofValue }
  const near = check.nearest?.(value, values)
  const isNear = near !== undefined && near !== value
  return {
    code: 'refused-by-cloud',
    message: isNear
      ? `${check.refusal} The nearest to ${valueInWords(value)} is ${valueInWords(near)}.`
      : `${check.refusal}${otherCloudHint(value, cloud)}`,
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

function otherCloudHint(value: unknown, cloud: CloudProvider): string {
  const placeholder = placeholderHint(value)
  if (placeholder) return placeholder
  const other = cloudOfIdentifier(value)
  if (!other || other.id === cloud.id) return ''
  return ` This one is of ${other.label}, and the provider is ${cloud.label}.`
}
