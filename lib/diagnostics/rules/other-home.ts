import { changeTo } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import type { Said } from '../../findings/finding'
import { pathInWords } from '../../findings/words'
import type { Home } from '../../providers/home'
import { PLACE_TELLERS } from '../../terraform/place'
import { type TerraformVariable, valuesByName } from '../../terraform/terraform-variable'
import { OWN_VARIABLES_PATH } from '../../terraform/variable-path'
import { isInvalid } from '../field-state'
import { isSameHome, type Named, namedHomes } from '../named-homes'
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

/** What the job uses and is of another region, account, project or subscription than the rest. */
export const otherHome = rule(codes, (input) => {
  const { cloud, support, variables } = input
  if (!cloud || !support) return []
  return cloud.homes.flatMap((home) => {
    const named = namedHomes(home, input)
    const stated = statedBy(home, variables)
    // What is wrong may name the home of the job, and then the first of the others does not.
    if (!stated && PLACE_TELLERS.some((path) => isInvalid(input, path))) return []
    return disagreement(home, named, stated, input)
  })
})

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
  input: RuleInput,
): readonly Finding[] {
  const [first] = named
  const own = stated ?? first
  if (!first || !own) return []
  const others = named.filter((one) => !isSameHome(one, own))
  const agree = named.every((one) => isSameHome(one, first))
  if (stated && others.length > 0 && agree) {
    const fails = named.some((one) => one.fails)
    return [{ ...weighed(home, fails), ...statedAlone(home, stated, first, input) }]
  }
  return others.map((one) => ({
    ...weighed(home, one.fails),
    message: `This is of the ${home.noun} ${one.name}, but the job is of ${own.name} (${pathInWords(own.path)}). ${one.why}`,
    path: one.path,
  }))
}

/** What exists already agrees, so the stated value is the one to look at. */
function statedAlone(home: Home, stated: Named, existing: Named, input: RuleInput): Said {
  return {
    message: `The job is of the ${home.noun} ${stated.name} here, but what it uses is of ${existing.name} (${pathInWords(existing.path)}). ${existing.why}`,
    path: stated.path,
    ...(isTaken(home, existing.name, input) && {
      choices: [changeTo(stated.path, existing.name)],
    }),
  }
}

/** Whether the module takes it where the home is stated: an identifier names more loosely. */
function isTaken({ variable }: Home, name: string, { cloud, variables }: RuleInput): boolean {
  const values = { ...valuesByName(variables), [variable]: name }
  const checks = cloud?.checks.filter(({ at }) => at.join('.') === variable) ?? []
  return checks.every((check) => check.accepts(name, values))
}

/** Another account may have allowed it; only a region makes an apply fail. */
function weighed({ code }: Home, fails: boolean) {
  if (code === 'other-account') return { code } as const
  return { code, severity: fails ? 'error' : 'warning' } as const
}
