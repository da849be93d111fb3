import type { Path } from '../../document/document'
import { scalarSource } from '../../document/locate'
import type { Finding } from '../diagnostic'
import type { Rule } from '../rule'
import { pathInWords } from '../words'

const CUSTOM: Path = ['infrastructure', 'tags', 'custom']

/** Custom tags whose number or switch is written otherwise than it reads: `1.10`, `0010`, `TRUE`. */
export const ambiguousScalars: Rule = ({ document, job }) =>
  Object.entries(job.infrastructure?.tags?.custom ?? {}).flatMap(([key, value]) => {
    if (typeof value === 'string') return []
    const path = [...CUSTOM, key]
    const source = scalarSource(document, path)
    if (source === undefined || source === String(value)) return []
    return [
      {
        code: 'ambiguous-scalar',
        severity: 'warning',
        message: `${pathInWords(path)} is written ${source} but reads as ${value}, and the tag gets that. Put it in quotes to keep it as written.`,
        path,
        fix: {
          title: 'Put it in quotes',
          document: 'job',
          edits: [{ op: 'set', path, value: source }],
        },
      } satisfies Finding,
    ]
  })
