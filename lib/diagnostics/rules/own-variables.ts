import { remove } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { type Renaming, renameTo, renaming } from '../../findings/did-you-mean'
import type { Fix } from '../../findings/finding'
import { SCHEMA_CODES } from '../../findings/schema-codes'
import { moduleVariableNames } from '../../providers/clouds'
import { convertValue } from '../../providers/convert-value'
import { RESERVED_VARIABLES, VARIABLE_NAME } from '../../terraform/terraform-variables'
import { callsOwnModule } from '../field-state'
import { inOtherUnit } from '../other-units'
import { type RuleInput, rule } from '../rule'

const ownCodes = {
  'unknown-variable': { severity: 'warning', fix: 'either', isTunable: true },
  'reserved-variable': { severity: ['warning', 'error'], fix: 'choice', isTunable: true },
  // Where tags are what is replaced, the screen and the report show what no cloud gets.
  'variable-overrides-field': {
    severity: ['info', 'warning', 'error'],
    fix: 'choice',
    isTunable: true,
  },
} as const satisfies Codes
/** A name that no variable can have is refused in the words of the schema. */
const codes = { ...ownCodes, 'not-allowed-value': SCHEMA_CODES['not-allowed-value'] }
type Finding = FindingOf<typeof codes>

export const ownVariablesWords: WordsOf<typeof ownCodes> = {
  'unknown-variable': {
    what: 'A Terraform variable should be one that the module declares.',
    why: 'Terraform warns of any other and ignores it.',
    source: 'https://developer.hashicorp.com/terraform/language/values/variables',
  },
  'reserved-variable': {
    what: 'A Terraform variable must not have a name that Terraform keeps for itself.',
    why: 'A module cannot declare such a variable, so the value reaches nothing.',
    source: 'https://developer.hashicorp.com/terraform/language/values/variables',
  },
  'variable-overrides-field': {
    what: 'A Terraform variable outranks the field of the same name.',
    why: 'The field above then no longer says what is built.',
  },
}

const PATH = ['infrastructure', 'terraform', 'variables'] as const

/** `terraform.variables` against what the module declares and what the block already gives. */
export const ownVariables = rule(codes, (input) => {
  const { job, cloud, support, generated, policy } = input
  const own = job.infrastructure?.terraform?.variables
  if (!own || !cloud) return []
  const overridable = new Set(
    generated
      .map(({ name }) => name)
      .filter((name) => !(cloud.placeVariables as readonly string[]).includes(name)),
  )
  const isOwnModule = callsOwnModule(input)
  const declared = support ? moduleVariableNames(cloud, support.runtime) : []
  const types = new Map(cloud.moduleVariables.map((one) => [one.name, one.type]))
  return Object.keys(own).flatMap((name): readonly Finding[] => {
    const path = [...PATH, name]
    if (!VARIABLE_NAME.test(name)) return [badName(name, path)]
    if (RESERVED_VARIABLES.includes(name)) return [reserved(name, path, isOwnModule)]
    if (name === cloud.tagVariable) return [overridesTags(name, path, policy)]
    if (overridable.has(name)) return [overrides(name, path)]
    if (isOwnModule || !support || declared.includes(name)) return []
    const converted = inOtherUnit(path, own[name], input)
    if (converted) return [undeclared(name, converted, path)]
    const ways = renaming(path, {
      names: declared,
      isTaken: (one) => Object.hasOwn(own, one),
      fits: (one) => convertValue(types.get(one) ?? 'string', own[name]) !== undefined,
    })
    return [undeclared(name, ways, path)]
  })
})

function badName(name: string, path: readonly string[]): Finding {
  return {
    code: 'not-allowed-value',
    message: `"${name}" is no name a Terraform variable can have. Use letters, digits, _ and -, and start with a letter.`,
    path,
    at: 'key',
    choices: [...legalName(name, path), remove(path, 'Remove it')],
  }
}

/** The same name in the letters that it may have. */
function legalName(name: string, path: readonly string[]): readonly Fix[] {
  const legal = name.replace(/[^\w-]+/g, '_').replace(/^[^A-Za-z]+/, '')
  return VARIABLE_NAME.test(legal) ? [renameTo(path, legal)] : []
}

/** In a bundle that calls another module it would be declared, and init fails. */
function reserved(name: string, path: readonly string[], isDeclared: boolean): Finding {
  return {
    code: 'reserved-variable',
    severity: isDeclared ? 'error' : 'warning',
    message: `Terraform keeps the name ${name} for itself: no module can have such a variable. Remove it, or give it another name.`,
    path,
    at: 'key',
    choices: [remove(path, 'Remove it')],
  }
}

function overrides(name: string, path: readonly string[]): Finding {
  return {
    code: 'variable-overrides-field',
    severity: 'info',
    message: `${name} here replaces the value that the block gives the module.`,
    path,
    at: 'key',
    choices: [remove(path, 'Remove it here')],
  }
}

function undeclared(
  name: string,
  { question, ...ways }: Renaming,
  path: readonly string[],
): Finding {
  return {
    code: 'unknown-variable',
    message: `The module declares no variable ${name}: Terraform warns and ignores it.${question}`,
    path,
    at: 'key',
    ...ways,
  }
}

/** A policy looks at the tags of the job: under one they must be those that reach the cloud. */
function overridesTags(
  name: string,
  path: readonly string[],
  policy: RuleInput['policy'],
): Finding {
  const lost = `${name} here replaces every tag of the job, of its asset and of what is worked out: the preview and the tag report show those, and no resource gets them.`
  return {
    code: 'variable-overrides-field',
    severity: policy === null ? 'warning' : 'error',
    message:
      policy === null
        ? `${lost} Write tags under infrastructure.tags.`
        : `${lost} The policy looks at them, so that it is not kept. Write tags under infrastructure.tags.`,
    path,
    at: 'key',
    choices: [remove(path, 'Remove it here')],
  }
}
