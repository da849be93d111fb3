import type { Analysis } from '../analysis/analysis'
import type { Path } from '../document/document'
import { spanOf } from '../document/locate'
import { rangeOf } from '../report/range'
import type { Range } from '../report/reported-finding'
import type { TagOrigin } from '../tags/tag'
import type { TagCheck, TagDifference } from './check-tags'

/** A difference with the place to edit: where the job or its asset says the expected value. */
export interface ReportedDifference extends Omit<TagDifference, 'origin'> {
  readonly file?: string
  readonly path?: Path
  readonly range?: Range
}

/** What `dativo infra check --format json` prints. */
export interface CheckReport {
  /** Of the job. */
  readonly path: string
  readonly checked: number
  readonly matching: number
  readonly differences: readonly ReportedDifference[]
  /** Present when there are more differences than are told: how many more. */
  readonly differences_left_out?: number
  readonly unknown: readonly string[]
  readonly untaggable: readonly string[]
}

/** What the report calls the files. */
export interface CheckedFiles {
  readonly job: string
  readonly asset: string | null
}

/** What was found, with the places of the job and its asset. */
export function checkReport(analysis: Analysis, check: TagCheck, files: CheckedFiles): CheckReport {
  const { checked, matching, differences, leftOut, unknown, untaggable } = check
  return {
    path: files.job,
    checked,
    matching,
    differences: differences.map(({ origin, ...difference }) => ({
      ...difference,
      ...(origin && placeOf(analysis, origin, files)),
    })),
    ...(leftOut > 0 && { differences_left_out: leftOut }),
    unknown,
    untaggable,
  }
}

/** Nothing for a tag that Dativo adds by itself. */
function placeOf(
  analysis: Analysis,
  origin: TagOrigin,
  files: CheckedFiles,
): Pick<ReportedDifference, 'file' | 'path' | 'range'> {
  if (origin.file === 'system') return {}
  const document = analysis[origin.file]
  const file = files[origin.file]
  if (document === null || file === null) return {}
  const range = rangeOf(document, spanOf(document, origin.path))
  return { file, path: origin.path, range }
}
