import { remove } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { SCHEMA_CODES } from '../../findings/schema-codes'
import { pathInWords } from '../../findings/words'
import { checkType, type TypeProblem } from '../../providers/check-type'
import { typeInWords } from '../../providers/type-in-words'
import { BACKEND_CONFIG_PATH, backendSettingType } from '../../terraform/backends'
import { rule } from '../rule'
import { sayTypeProblem } from '../say-type-problem'
import { UNREAD_ATTRIBUTE } from './variable-types'

const ownCodes = {
  'setting-without-value': { severity: 'warning', fix: 'choice', isTunable: true },
} as const satisfies Codes
const codes = {
  ...ownCodes,
  ...UNREAD_ATTRIBUTE,
  'wrong-type': SCHEMA_CODES['wrong-type'],
  'missing-key': SCHEMA_CODES['missing-key'],
}
type Finding = FindingOf<typeof codes>

export const backendTypesWords: WordsOf<typeof ownCodes> = {
  'setting-without-value': {
    what: 'A setting of a backend that is written should have a value.',
    why: 'Terraform takes it for not written: it asks for what it needs, and leaves out the rest.',
    source: 'https://developer.hashicorp.com/terraform/language/backend',
  },
}

/** The settings of `terraform.backend.config` against the types that the backend declares. */
export const backendTypes = rule(codes, ({ job }) => {
  const { type: backend, config = {} } = job.infrastructure?.terraform?.backend ?? {}
  if (!backend) return []
  return Object.entries(config).flatMap(([name, value]): readonly Finding[] => {
    const type = backendSettingType(backend, name)
    if (type === undefined) return []
    const path = [...BACKEND_CONFIG_PATH, name]
    if (value !== null && value !== undefined) {
      return checkType(type, value).map((problem) => asFinding(problem, path))
    }
    return [
      {
        code: 'setting-without-value',
        message: `${pathInWords(path)} has no value: Terraform takes it for not written. Write ${typeInWords(type)}, or remove ${name}.`,
        path,
        choices: [remove(path, `Remove ${name}`)],
      },
    ]
  })
})

function asFinding(problem: TypeProblem, path: readonly string[]): Finding {
  const said = sayTypeProblem(problem, path)
  switch (problem.kind) {
    case 'missing':
      return { code: 'missing-key', ...said }
    case 'wrong':
      return { code: 'wrong-type', ...said }
    case 'unread':
      return { code: 'unread-attribute', ...said }
    case 'null':
      return { code: 'setting-without-value', ...said }
  }
}
