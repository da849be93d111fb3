import type { Path } from '../../document/document'
import { changeTo } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { didYouMean, MOST_OFFERED } from '../../findings/did-you-mean'
import { withoutAddress } from '../../providers/field-checks/names'
import { isNot } from '../../providers/field-checks/value-words'
import {
  BACKEND_REFERENCE,
  BACKEND_VALUES,
  type BackendValue,
} from '../../terraform/backend-values'
import { BACKEND_CONFIG_PATH } from '../../terraform/backends'
import { rule } from '../rule'

const codes = {
  'backend-value': { severity: 'error', fix: 'either', isTunable: false },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const backendValuesWords: WordsOf<typeof codes> = {
  'backend-value': {
    what: 'A setting of a backend must have a value that the backend takes.',
    why: 'terraform init refuses it, before anything is planned.',
    source: 'https://developer.hashicorp.com/terraform/language/backend',
  },
}

/** The values of `terraform.backend.config` that `terraform init` refuses. */
export const backendValues = rule(codes, ({ job }) => {
  const { type, config = {} } = job.infrastructure?.terraform?.backend ?? {}
  if (!type) return []
  return Object.entries(config).flatMap(([name, value]): readonly Finding[] => {
    const known = Object.entries(BACKEND_VALUES[type]).find(([key]) => key === name)?.[1]
    return textsOf(name, value).flatMap(({ at, text }): readonly Finding[] => {
      if (BACKEND_REFERENCE.test(text)) return [reference(name, at)]
      return !known || known.takes.test(text) ? [] : [refused(at, text, known)]
    })
  })
})

/** The texts of a setting, with their places below the block: its own, or those of its list. */
function textsOf(name: string, value: unknown): readonly { at: Path; text: string }[] {
  if (typeof value === 'string') return [{ at: [name], text: value }]
  if (!Array.isArray(value)) return []
  return value.flatMap((one, index) =>
    typeof one === 'string' ? [{ at: [name, index], text: one }] : [],
  )
}

function reference(name: string, at: Path): Finding {
  return {
    code: 'backend-value',
    message: `${name} refers to a variable, and a backend takes none: Terraform reads it before there are any. Write the value itself, or give it with -backend-config.`,
    path: [...BACKEND_CONFIG_PATH, ...at],
  }
}

function refused(at: Path, value: string, { is, like, says, near, takes }: BackendValue): Finding {
  const path = [...BACKEND_CONFIG_PATH, ...at]
  const name = withoutAddress(value)
  const isName = name !== value && takes.test(name)
  const meant = (isName ? [name] : [...new Set(near(value))])
    .filter((one) => takes.test(one))
    .slice(0, MOST_OFFERED)
  const found = {
    code: 'backend-value',
    message: `${says?.(value) ?? isNot(value, is, like)}${didYouMean(meant)}`,
    path,
  } as const
  const changes = meant.map((one) => changeTo(path, one))
  const [fix] = changes
  if (!fix) return found
  return isName ? { ...found, fix } : { ...found, choices: changes }
}
