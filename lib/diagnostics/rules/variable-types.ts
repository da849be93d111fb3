import { remove } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { SCHEMA_CODES } from '../../findings/schema-codes'
import { pathInWords } from '../../findings/words'
import { checkType, type TypeProblem } from '../../providers/check-type'
import { isRequired, type ModuleVariable } from '../../providers/module-variable'
import type { CloudProvider } from '../../providers/provider'
import { typeInWords } from '../../providers/type-in-words'
import { OWN_VARIABLES_PATH } from '../../terraform/variable-path'
import { callsOwnModule } from '../field-state'
import { type RuleInput, rule } from '../rule'
import { sayTypeProblem } from '../say-type-problem'

/** Objects of Terraform are alike wherever they stand. */
export const UNREAD_ATTRIBUTE = {
  'unread-attribute': { severity: 'warning', fix: 'choice', isTunable: true },
} as const satisfies Codes

const ownCodes = {
  'variable-without-value': { severity: ['warning', 'error'], fix: 'choice', isTunable: true },
  ...UNREAD_ATTRIBUTE,
} as const satisfies Codes
/** A wrong type is refused in the words of the schema, whoever declares the type. */
const codes = {
  ...ownCodes,
  'wrong-type': SCHEMA_CODES['wrong-type'],
  'missing-key': SCHEMA_CODES['missing-key'],
}
type Finding = FindingOf<typeof codes>

export const variableTypesWords: WordsOf<typeof ownCodes> = {
  'variable-without-value': {
    what: 'A Terraform variable that is written should have a value.',
    why: "Terraform takes the module's default in its place, or stops where there is none.",
    source: 'https://developer.hashicorp.com/terraform/language/values/variables',
  },
  'unread-attribute': {
    what: 'A key within a Terraform variable should be one of its type.',
    why: 'Terraform drops any other without a word.',
    source: 'https://developer.hashicorp.com/terraform/language/expressions/type-constraints',
  },
}

/** `terraform.variables` against the types that the module declares. */
export const variableTypes = rule(codes, (input) => {
  const { job, cloud } = input
  const own = job.infrastructure?.terraform?.variables
  if (!own || !cloud) return []
  return declaredVariables(input).flatMap((variable): readonly Finding[] => {
    const { name, type } = variable
    if (!Object.hasOwn(own, name)) return []
    const value = own[name]
    const path = [...OWN_VARIABLES_PATH, name]
    if (value === null || value === undefined) return withoutValue(variable, path)
    return checkType(type, value).map((problem) => asFinding(problem, name, cloud))
  })
})

/** The variables of a bundle's module; none of a module of the author's own, which nobody knows. */
function declaredVariables(input: RuleInput): readonly ModuleVariable[] {
  const { cloud, support } = input
  if (!cloud || callsOwnModule(input)) return []
  return cloud.moduleVariables.filter(
    ({ runtimes }) => runtimes === 'all' || !support || runtimes.includes(support.runtime),
  )
}

/** Names of variables whose own value Terraform refuses: of these no other rule can say more. */
export function mistypedVariables(input: RuleInput): ReadonlySet<string> {
  const own = input.job.infrastructure?.terraform?.variables ?? {}
  const mistyped = declaredVariables(input).filter(
    ({ name, type }) =>
      Object.hasOwn(own, name) &&
      checkType(type, own[name]).some(({ kind }) => kind === 'wrong' || kind === 'missing'),
  )
  return new Set(mistyped.map(({ name }) => name))
}

/** Where a variable takes null, it is a value as good as any other. */
function withoutValue(variable: ModuleVariable, path: readonly string[]): readonly Finding[] {
  const { name, type, isNullable } = variable
  if (isNullable) return []
  const wants = typeInWords(type)
  const message = isRequired(variable)
    ? `${pathInWords(path)} has no value, and the module needs one: Terraform stops. Write ${wants}, or remove the key.`
    : `${pathInWords(path)} has no value, so the module takes its own default. Write ${wants}, or remove ${name}.`
  const severity = isRequired(variable) ? 'error' : 'warning'
  const choices = [remove(path, `Remove ${name}`)]
  return [
    {
      code: 'variable-without-value',
      severity,
      message,
      path,
      ...(!isRequired(variable) && { choices }),
    },
  ]
}

function asFinding(problem: TypeProblem, name: string, cloud: CloudProvider): Finding {
  const said = sayTypeProblem(problem, [...OWN_VARIABLES_PATH, name])
  switch (problem.kind) {
    case 'unread':
      return { code: 'unread-attribute', ...said }
    case 'missing':
      return { code: 'missing-key', ...said }
    case 'wrong':
      return { code: 'wrong-type', ...said }
    case 'null': {
      // A check of each item cannot answer for an item that is not there; a list has no room for one.
      const isChecked = cloud.checks.some(({ at: [of, key] }) => of === name && key === '*')
      const isRefused = problem.within === 'list' || isChecked
      return {
        code: 'variable-without-value',
        severity: isRefused ? 'error' : 'warning',
        ...said,
      }
    }
  }
}
