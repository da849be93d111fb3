import { oncePer } from '../../collections/once-per'
import type { Path } from '../../document/document'
import { pathKey } from '../../document/path-key'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { MOST_OF_A_KIND } from '../../findings/most-of-a-kind'
import type { FieldCheck, VariableValues } from '../../providers/field-check'
import { valuesByName } from '../../terraform/terraform-variable'
import { callsOwnModule } from '../field-state'
import { type Place, placesOf } from '../places'
import { readsInvalid } from '../record-reads'
import { refusalOfValue } from '../refusal-of-value'
import { type RuleInput, rule } from '../rule'
import { mistypedVariables } from './variable-types'

const codes = {
  'refused-by-cloud': { severity: 'error', fix: 'either', isTunable: false },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const cloudChecksWords: WordsOf<typeof codes> = {
  'refused-by-cloud': {
    what: 'A value must be one that the cloud takes.',
    why: 'The module refuses it in the same words, but only once Terraform plans; most clouds refuse it at apply.',
  },
}

/** What the module of the chosen cloud refuses, in the module's own words. */
export const cloudChecks = rule(codes, (input) => {
  const { cloud, support, variables } = input
  if (!cloud || !support || callsOwnModule(input)) return []
  const values = valuesByName(variables)
  const own = Object.keys(input.job.infrastructure?.terraform?.variables ?? {})
  const mistyped = mistypedVariables(input)
  const refused = cloud.checks
    .filter(({ at: [name] }) => Object.hasOwn(values, name) && !mistyped.has(name))
    .filter(({ runtimes }) => !runtimes || runtimes.includes(support.runtime))
    .filter(({ at: [name], isForOwnVariable }) => !isForOwnVariable || own.includes(name))
    .flatMap((check) =>
      firstRefused(check, values, input).map((place): Refused => {
        const said = refusalOfValue(check, place, values, input)
        return { check, finding: { code: 'refused-by-cloud', ...said } }
      }),
    )
  return refused.filter((one) => !isSaidBetter(one, refused, values)).map(({ finding }) => finding)
})

interface Refused {
  readonly check: FieldCheck
  readonly finding: Finding
}

/**
 * Whether another check refuses the same value and offers one that this check takes too, while what this
 * one offers the other refuses: a timeout above two limits is said of the lower. Where
 * either would do, the later check knows more of the value.
 */
function isSaidBetter(
  { check, finding }: Refused,
  all: readonly Refused[],
  values: VariableValues,
): boolean {
  const [own] = offeredBy(finding)
  if (own === undefined) return false
  const rivals = all.filter(
    (one) => one.check !== check && pathKey(one.finding.path) === pathKey(finding.path),
  )
  return rivals.some((rival) => {
    const [other] = offeredBy(rival.finding)
    if (other === undefined || !check.accepts(other, values)) return false
    const isEither = rival.check.accepts(own, values)
    return !isEither || all.indexOf(rival) > all.findIndex((one) => one.finding === finding)
  })
}

/** The values that a finding offers in the place of its own. */
function offeredBy({ path, fix, choices = [] }: Finding): readonly unknown[] {
  return (fix ? [fix] : choices).flatMap(({ edits: [edit] }) =>
    edit?.op === 'set' && pathKey(edit.path) === pathKey(path) ? [edit.value] : [],
  )
}

/** As many as are reported: whether a value is refused for sure may take a look at all the others. */
function firstRefused(check: FieldCheck, values: VariableValues, input: RuleInput): Place[] {
  const refused: Place[] = []
  for (const place of placesOf(input, check.at)) {
    if (isRefused(check, place.value, values, input)) refused.push(place)
    if (refused.length === MOST_OF_A_KIND) break
  }
  return refused
}

/** Whether the module refuses a value for sure: not for what stands wrongly in another field. */
function isRefused(
  check: FieldCheck,
  value: unknown,
  values: VariableValues,
  input: RuleInput,
): boolean {
  if (check.accepts(value, values)) return false
  return !readsInvalid(input, values, (recorded) => check.accepts(value, recorded))
}

/** Those of the places of which the module does not speak already: one cause, one finding. */
export function notRefused<At extends { readonly path: Path }>(
  places: readonly At[],
  input: RuleInput,
): readonly At[] {
  if (places.length === 0) return []
  const refused = refusedIn(input)
  return places.filter(({ path }) => !refused.has(pathKey(path)))
}

/** The places of which the module speaks; several rules ask. */
const refusedIn = oncePer(
  (input: RuleInput): ReadonlySet<string> =>
    new Set(cloudChecks.find(input).map(({ path }) => pathKey(path))),
)
