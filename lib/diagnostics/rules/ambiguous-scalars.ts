import type { Path } from '../../document/document'
import { isBlock } from '../../document/is-block'
import { scalarSource } from '../../document/locate'
import { readCore } from '../../document/scalars/read-core'
import { readPlain } from '../../document/scalars/read-plain'
import { isSameScalar } from '../../document/scalars/scalar'
import { valueAt } from '../../document/value-at'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { pathInWords } from '../../findings/words'
import { kindMeant } from '../../terraform/kind-meant'
import type { Place } from '../places'
import { rule } from '../rule'

const codes = {
  'ambiguous-scalar': { severity: 'warning', fix: 'certain', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const ambiguousScalarsWords: WordsOf<typeof codes> = {
  'ambiguous-scalar': {
    what: 'A number or switch should be quoted where text is meant.',
    why: '1.10 reads as the number 1.1, and the tag or environment variable would say so.',
    source: 'https://yaml.org/spec/1.2.2/#103-core-schema',
  },
}

const CUSTOM: Path = ['infrastructure', 'tags', 'custom']
const TERRAFORM: Path = ['infrastructure', 'terraform']

/**
 * Numbers and switches that are written otherwise than they read, where text is meant: custom tags,
 * environment variables, identifiers, backend settings, variables of text. `1.10`, `1.0`, `TRUE`, more than 15 digits.
 */
export const ambiguousScalars = rule(codes, ({ document, job }) => {
  const below = (path: Path) => scalarsBelow(valueAt(document.value, path), path)
  const places = [
    ...below(CUSTOM),
    ...below(TERRAFORM).filter(({ path }) => kindMeant(path, job) === 'string'),
  ]
  return places.flatMap(({ value, path }) => {
    const source = typeof value === 'string' ? undefined : scalarSource(document, path)
    if (source === undefined || !isSameScalar(readPlain(source), readCore(source))) return []
    const why = reasonFor(value, source, path)
    if (why === null) return []
    const finding: Finding = {
      code: 'ambiguous-scalar',
      message: `${pathInWords(path)} is written ${source} but ${why}`,
      path,
      fix: {
        title: 'Put it in quotes',
        document: 'job',
        edits: [{ op: 'write', path, value: source }],
      },
    }
    return [finding]
  })
})

function reasonFor(value: unknown, source: string, path: Path): string | null {
  if (typeof value === 'bigint') {
    return `many programs keep numbers of so many digits only as ${Number(value)}. Put it in quotes to keep every digit.`
  }
  const isSwitch = typeof value === 'boolean' && path[2] !== 'backend'
  if (!isSwitch && typeof value !== 'number') return null
  if (source === String(value)) return null
  const whose = path[1] === 'tags' ? 'the tag' : 'Terraform'
  return `reads as ${value}, and ${whose} gets that. Put it in quotes to keep it as written.`
}

function scalarsBelow(value: unknown, path: Path): readonly Place[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => scalarsBelow(item, [...path, index]))
  }
  if (!isBlock(value)) return [{ value, path }]
  return Object.entries(value).flatMap(([key, item]) => scalarsBelow(item, [...path, key]))
}
