import type { Backend } from '@/schemas/vocabulary'
import { isBlock } from '../../document/is-block'
import { remove } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { renameTo, renaming } from '../../findings/did-you-mean'
import type { Fix } from '../../findings/finding'
import { listInWords } from '../../findings/words'
import {
  BACKEND_CONFIG_PATH,
  BACKEND_RULES,
  type BackendRules,
  fitsSetting,
} from '../../terraform/backends'
import { waysToBackend } from '../backend-ways'
import { fieldState } from '../field-state'
import { namesMeant } from '../meant-places'
import { type RuleInput, rule } from '../rule'

const codes = {
  'backend-incomplete': { severity: 'warning', fix: 'choice', isTunable: false },
  'backend-conflict': { severity: 'error', fix: 'choice', isTunable: false },
  'backend-deprecated': { severity: 'warning', fix: 'either', isTunable: true },
  'backend-unknown': { severity: 'error', fix: 'either', isTunable: false },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const backendSettingsWords: WordsOf<typeof codes> = {
  'backend-incomplete': {
    what: 'A Terraform backend should have all settings that it needs.',
    why: 'terraform init asks for what is missing, which a pipeline cannot answer.',
    source: 'https://developer.hashicorp.com/terraform/language/backend',
  },
  'backend-conflict': {
    what: 'Two settings of a backend must not exclude each other.',
    why: 'terraform init refuses them.',
    source: 'https://developer.hashicorp.com/terraform/language/backend',
  },
  'backend-deprecated': {
    what: 'A setting of a backend should not be deprecated.',
    why: 'A later Terraform will no longer know it.',
    source: 'https://developer.hashicorp.com/terraform/language/backend/s3',
  },
  'backend-unknown': {
    what: 'A setting of a backend must be one that the backend knows.',
    why: 'terraform init refuses any other.',
    source: 'https://developer.hashicorp.com/terraform/language/backend',
  },
}

const TYPE = [...BACKEND_CONFIG_PATH.slice(0, -1), 'type']

/** `terraform.backend` against what the backend needs, knows and has given up. */
export const backendSettings = rule(codes, (input) => {
  const { type, config = {} } = input.job.infrastructure?.terraform?.backend ?? {}
  if (!type) return []
  const rules = BACKEND_RULES[type]
  const given = Object.keys(config)
  return [
    ...(fieldState(input, BACKEND_CONFIG_PATH).state === 'invalid'
      ? []
      : missingSettings(type, rules, given, input)),
    ...rules.conflicts
      .filter((pair) => pair.every((name) => given.includes(name)))
      .map(([left, right]) => conflict(type, left, right)),
    ...given.flatMap((name) => unusual(type, name, config)),
  ]
})

function missingSettings(
  type: Backend,
  rules: BackendRules,
  given: readonly string[],
  input: RuleInput,
): readonly Finding[] {
  // One that is misspelt is not missing: the finding of the unknown setting asks about it.
  const unknown = given.filter((name) => !Object.hasOwn(rules.settings, name))
  const isMeant = (name: string) => unknown.some((key) => namesMeant(key, [name]).length > 0)
  const missing = rules.required.filter((name) => !given.includes(name) && !isMeant(name))
  if (missing.length === 0) return []
  return [
    {
      code: 'backend-incomplete',
      message: `The backend ${type} needs ${listInWords(missing, 'and')} too: terraform init asks for what is missing.`,
      path: TYPE,
      choices: waysToBackend(type, missing, input),
    },
  ]
}

function conflict(type: string, left: string, right: string): Finding {
  return {
    code: 'backend-conflict',
    message: `The backend ${type} takes ${left} or ${right}, not both. Remove one.`,
    path: [...BACKEND_CONFIG_PATH, right],
    at: 'key',
    choices: [right, left].map((name) => remove([...BACKEND_CONFIG_PATH, name], `Remove ${name}`)),
  }
}

type Config = Readonly<Record<string, unknown>>

function unusual(type: Backend, name: string, config: Config): readonly Finding[] {
  const { deprecated, moved, settings } = BACKEND_RULES[type]
  const path = [...BACKEND_CONFIG_PATH, name]
  if (Object.hasOwn(deprecated, name)) {
    const instead = deprecated[name]
    return [
      {
        code: 'backend-deprecated',
        message: `${name} of the backend ${type} is deprecated.${instead ? ` Use ${instead}.` : ''}`,
        path,
        at: 'key',
        ...(instead ? insteadOf(name, instead, config) : { choices: [remove(path, 'Remove it')] }),
      },
    ]
  }
  if (Object.hasOwn(settings, name)) return []
  const unknown = { code: 'backend-unknown', path, at: 'key' } as const
  if (Object.hasOwn(moved, name)) {
    const message = `The backend ${type} knows ${name} no more: since Terraform 1.10 it is ${moved[name]}.`
    return [{ ...unknown, message, ...toNewPlace(type, path, moved[name] ?? '', config) }]
  }
  const { question, ...ways } = renaming(path, {
    names: Object.keys(settings),
    isTaken: (one) => Object.hasOwn(config, one),
    fits: (one) => fitsSetting(type, one, config[name]),
  })
  const message = `The backend ${type} knows no ${name}: terraform init refuses it.${question}`
  return [{ ...unknown, message, ...ways }]
}

/** A setting in its new block, where that takes the value as it is and the role, which it needs, is there. */
function toNewPlace(
  type: Backend,
  path: readonly string[],
  place: string,
  config: Config,
): Pick<Finding, 'choices'> {
  const [block = '', key = ''] = place.split('.')
  const before = isBlock(config[block]) ? config[block] : {}
  const value = { ...before, [key]: config[String(path.at(-1))] }
  const gone = { choices: [remove(path, 'Remove it')] }
  // A number of seconds was one; the duration is a text with its unit.
  if (key === 'duration') return gone
  const isFree =
    config[block] === undefined || (isBlock(config[block]) && !Object.hasOwn(before, key))
  if (!isFree || !fitsSetting(type, block, value)) return gone
  const to = [...BACKEND_CONFIG_PATH, block, key]
  return {
    choices: [
      { title: `Move to ${place}`, document: 'job', edits: [{ op: 'move', path, to }] },
      ...gone.choices,
    ],
  }
}

/** A setting that only has another name is renamed; one that is something else is a choice. */
function insteadOf(
  name: string,
  instead: string,
  config: Config,
): Pick<Finding, 'fix' | 'choices'> {
  const path = [...BACKEND_CONFIG_PATH, name]
  const isFree = !Object.hasOwn(config, instead)
  if (name === 'force_path_style' && isFree) return { fix: renameTo(path, instead) }
  const choices = name === 'dynamodb_table' ? [lockfileInstead(path, isFree)] : []
  return { choices: [...choices, remove(path, 'Remove it')] }
}

/** S3 locks with a file of its own since Terraform 1.10; the table is then not needed. */
function lockfileInstead(path: readonly string[], isFree: boolean): Fix {
  return {
    title: 'Use use_lockfile',
    document: 'job',
    edits: [
      { op: 'delete', path },
      ...(isFree
        ? [{ op: 'set', path: [...BACKEND_CONFIG_PATH, 'use_lockfile'], value: true } as const]
        : []),
    ],
  }
}
