import type { Path } from '../../document/document'
import { changeTo } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import type { Said } from '../../findings/finding'
import { pathInWords } from '../../findings/words'
import type { VariableValues } from '../../providers/field-check'
import type { Home, HomePlace } from '../../providers/home'
import { PLACE_TELLERS } from '../../terraform/place'
import { type TerraformVariable, valuesByName } from '../../terraform/terraform-variable'
import { OWN_VARIABLES_PATH } from '../../terraform/variable-path'
import { isInvalid } from '../field-state'
import { placesOf } from '../places'
import { type RuleInput, rule } from '../rule'

// Another region fails at apply where a service takes the thing itself; another account works when
// it allows it.
const codes = {
  'other-region': { severity: ['warning', 'error'], fix: 'choice', isTunable: true },
  'other-account': { severity: 'info', fix: 'choice', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const otherHomeWords: WordsOf<typeof codes> = {
  'other-region': {
    what: 'What the job uses should lie in the region that it runs in.',
    why: 'A key, a topic or a subnetwork works in its own region alone; apply fails, or an alarm reaches nobody.',
    source: 'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
  },
  'other-account': {
    what: 'What the job uses should belong to one account, project or subscription.',
    why: 'Use across that border works only when the other side allows it, and is often a slip.',
    source:
      'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html',
  },
}

/** A region or account that some place of the job names. */
interface Named {
  readonly name: string
  readonly path: Path
  readonly why: string
  readonly fails: boolean
}

/** What the job uses and is of another region, account, project or subscription than the rest. */
export const otherHome = rule(codes, (input) => {
  const { cloud, support, variables } = input
  if (!cloud || !support) return []
  const values = valuesByName(variables)
  return cloud.homes.flatMap((home) => {
    const named = home.places
      .filter(({ runtimes }) => !runtimes || runtimes.includes(support.runtime))
      .flatMap((place) => namedAt(place, input, values))
    const stated = statedBy(home, variables)
    // What is wrong may name the home of the job, and then the first of the others does not.
    if (!stated && PLACE_TELLERS.some((path) => isInvalid(input, path))) return []
    return disagreement(home, named, stated)
  })
})

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

/** What `terraform.variables` says itself; what is read from an identifier is none the wiser. */
function statedBy(home: Home, variables: readonly TerraformVariable[]): Named | undefined {
  const variable = variables.find(({ name }) => name === home.variable)
  const isStated = String(variable?.path) === String([...OWN_VARIABLES_PATH, home.variable])
  if (!variable?.path || !isStated || typeof variable.value !== 'string') return undefined
  return { name: variable.value, path: variable.path, why: '', fails: false }
}

function disagreement(
  home: Home,
  named: readonly Named[],
  stated: Named | undefined,
): readonly Finding[] {
  const [first] = named
  const own = stated ?? first
  if (!first || !own) return []
  const others = named.filter((one) => !isSame(one, own))
  const agree = named.every((one) => isSame(one, first))
  if (stated && others.length > 0 && agree) {
    const fails = named.some((one) => one.fails)
    return [{ ...weighed(home, fails), ...statedAlone(home, stated, first) }]
  }
  return others.map((one) => ({
    ...weighed(home, one.fails),
    message: `This is of the ${home.noun} ${one.name}, but the job is of ${own.name} (${pathInWords(own.path)}). ${one.why}`,
    path: one.path,
  }))
}

/** What exists already agrees, so the stated value is the one to look at. */
function statedAlone(home: Home, stated: Named, existing: Named): Said {
  return {
    message: `The job is of the ${home.noun} ${stated.name} here, but what it uses is of ${existing.name} (${pathInWords(existing.path)}). ${existing.why}`,
    path: stated.path,
    choices: [changeTo(stated.path, existing.name)],
  }
}

/** Another account may have allowed it; only a region makes an apply fail. */
function weighed({ code }: Home, fails: boolean) {
  if (code === 'other-account') return { code } as const
  return { code, severity: fails ? 'error' : 'warning' } as const
}

function isSame(left: Named, right: Named): boolean {
  return left.name.toLowerCase() === right.name.toLowerCase()
}
