import { closest } from '../../findings/closest'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { didYouMean, renameFix } from '../../findings/did-you-mean'
import { listInWords } from '../../findings/words'
import { BACKEND_RULES, type BackendRules } from '../../terraform/backends'
import { rule } from '../rule'

const codes = {
  'backend-incomplete': { severity: 'warning', fix: null, isTunable: false },
  'backend-conflict': { severity: 'error', fix: 'choice', isTunable: false },
  'backend-deprecated': { severity: 'warning', fix: 'choice', isTunable: true },
  'backend-unknown': { severity: 'error', fix: 'choice', isTunable: false },
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

const BACKEND = ['infrastructure', 'terraform', 'backend'] as const
const CONFIG = [...BACKEND, 'config'] as const

/** `terraform.backend` against what the backend needs, knows and has given up. */
export const backendSettings = rule(codes, ({ job }) => {
  const { type, config = {} } = job.infrastructure?.terraform?.backend ?? {}
  if (!type) return []
  const rules = BACKEND_RULES[type]
  const given = Object.keys(config)
  return [
    ...missingSettings(type, rules, given),
    ...rules.conflicts
      .filter((pair) => pair.every((name) => given.includes(name)))
      .map(([left, right]) => conflict(type, left, right)),
    ...given.flatMap((name) => unusual(type, rules, name, given)),
  ]
})

function missingSettings(
  type: string,
  rules: BackendRules,
  given: readonly string[],
): readonly Finding[] {
  const missing = rules.required.filter((name) => !given.includes(name))
  if (missing.length === 0) return []
  return [
    {
      code: 'backend-incomplete',
      message: `The backend ${type} needs ${listInWords(missing, 'and')} too: terraform init asks for what is missing.`,
      path: [...BACKEND, 'type'],
    },
  ]
}

function conflict(type: string, left: string, right: string): Finding {
  return {
    code: 'backend-conflict',
    message: `The backend ${type} takes ${left} or ${right}, not both. Remove one.`,
    path: [...CONFIG, right],
    at: 'key',
    fix: {
      title: `Remove ${right}`,
      document: 'job',
      edits: [{ op: 'delete', path: [...CONFIG, right] }],
    },
  }
}

function unusual(
  type: string,
  rules: BackendRules,
  name: string,
  given: readonly string[],
): readonly Finding[] {
  const path = [...CONFIG, name]
  if (Object.hasOwn(rules.deprecated, name)) {
    const instead = rules.deprecated[name]
    return [
      {
        code: 'backend-deprecated',
        message: `${name} of the backend ${type} is deprecated.${instead ? ` Use ${instead}.` : ''}`,
        path,
        at: 'key',
        ...(name === 'dynamodb_table' && { fix: lockfileInstead(path, given) }),
      },
    ]
  }
  if (Object.hasOwn(rules.settings, name)) return []
  const near = closest(
    name,
    Object.keys(rules.settings).filter((one) => !given.includes(one)),
  )
  return [
    {
      code: 'backend-unknown',
      message: `The backend ${type} knows no ${name}: terraform init refuses it.${didYouMean(near)}`,
      path,
      at: 'key',
      ...renameFix(path, near),
    },
  ]
}

/** S3 locks with a file of its own since Terraform 1.10; the table is then not needed. */
function lockfileInstead(
  path: readonly string[],
  given: readonly string[],
): Finding['fix'] & object {
  return {
    title: 'Use use_lockfile',
    document: 'job',
    edits: [
      { op: 'delete', path },
      ...(given.includes('use_lockfile')
        ? []
        : [{ op: 'set', path: [...CONFIG, 'use_lockfile'], value: true } as const]),
    ],
  }
}
