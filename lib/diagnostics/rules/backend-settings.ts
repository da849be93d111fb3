import { BACKEND_RULES, type BackendRules } from '../../terraform/backends'
import { closest } from '../closest'
import type { Finding } from '../diagnostic'
import { didYouMean, renameFix } from '../did-you-mean'
import type { Rule } from '../rule'
import { listInWords } from '../words'

const BACKEND = ['infrastructure', 'terraform', 'backend'] as const
const CONFIG = [...BACKEND, 'config'] as const

/** `terraform.backend` against what the backend needs, knows and has given up. */
export const backendSettings: Rule = ({ job }) => {
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
}

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
      severity: 'warning',
      message: `The backend ${type} needs ${listInWords(missing, 'and')} too: terraform init asks for what is missing.`,
      path: [...BACKEND, 'type'],
    },
  ]
}

function conflict(type: string, left: string, right: string): Finding {
  return {
    code: 'backend-conflict',
    severity: 'error',
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
        severity: 'warning',
        message: `${name} of the backend ${type} is deprecated.${instead ? ` Use ${instead}.` : ''}`,
        path,
        at: 'key',
        ...(name === 'dynamodb_table' && { fix: lockfileInstead(path, given) }),
      },
    ]
  }
  if (rules.known.includes(name)) return []
  const near = closest(
    name,
    rules.known.filter((one) => !given.includes(one)),
  )
  return [
    {
      code: 'backend-unknown',
      severity: 'error',
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
