import type { Path } from '../../document/document'
import { scalarSource } from '../../document/locate'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { pathInWords } from '../../findings/words'
import { rule } from '../rule'

const codes = {
  'ambiguous-scalar': { severity: 'warning', fix: 'certain', isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const ambiguousScalarsWords: WordsOf<typeof codes> = {
  'ambiguous-scalar': {
    what: 'A value that YAML may read as another type should be quoted.',
    why: '1.10 reads as the number 1.1, and the tag would say so.',
    source: 'https://yaml.org/spec/1.2.2/#103-core-schema',
  },
}

const CUSTOM: Path = ['infrastructure', 'tags', 'custom']

/** Custom tags whose number or switch is written otherwise than it reads: `1.10`, `0010`, `TRUE`. */
export const ambiguousScalars = rule(codes, ({ document, job }) =>
  Object.entries(job.infrastructure?.tags?.custom ?? {}).flatMap(([key, value]) => {
    if (typeof value === 'string') return []
    const path = [...CUSTOM, key]
    const source = scalarSource(document, path)
    if (source === undefined || source === String(value)) return []
    return [
      {
        code: 'ambiguous-scalar',
        message: `${pathInWords(path)} is written ${source} but reads as ${value}, and the tag gets that. Put it in quotes to keep it as written.`,
        path,
        fix: {
          title: 'Put it in quotes',
          document: 'job',
          edits: [{ op: 'set', path, value: source }],
        },
      } satisfies Finding,
    ]
  }),
)
