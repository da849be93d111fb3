import type { Path } from '../document/document'
import type { VariableValues } from '../providers/field-check'
import type { Home, HomePlace } from '../providers/home'
import { valuesByName } from '../terraform/terraform-variable'
import { placesOf } from './places'
import type { RuleInput } from './rule'

/** A region, account, project or subscription that some place of the job names. */
export interface Named {
  readonly name: string
  readonly path: Path
  readonly why: string
  readonly fails: boolean
}

/** What the job uses, each with the home that its identifier names. */
export function namedHomes(home: Home, input: RuleInput): readonly Named[] {
  const { support, variables } = input
  const values = valuesByName(variables)
  return home.places
    .filter(({ runtimes }) => !runtimes || (support !== null && runtimes.includes(support.runtime)))
    .flatMap((place) => namedAt(place, input, values))
}

function namedAt(
  { at, reads, why, fails }: HomePlace,
  input: RuleInput,
  values: VariableValues,
): Named[] {
  if (!Object.hasOwn(values, at[0])) return []
  return placesOf(input, at).flatMap(({ value, path }) => {
    const name = typeof value === 'string' ? reads.exec(value)?.[1] : undefined
    return name === undefined ? [] : [{ name, path, why, fails: fails?.(values) ?? false }]
  })
}

/** The one home of all that the job uses; null where they differ, or name none. */
export function commonHome(home: Home, input: RuleInput): Named | null {
  const [first, ...others] = namedHomes(home, input)
  return first && others.every((one) => isSameHome(one, first)) ? first : null
}

export function isSameHome(left: Named, right: Named): boolean {
  return left.name.toLowerCase() === right.name.toLowerCase()
}
