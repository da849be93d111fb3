import type { Analysis } from '@/lib/analysis/analysis'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import type { Path } from '@/lib/document/document'
import { spanOf } from '@/lib/document/locate'
import type { TagCandidate, TagSource } from '@/lib/tags/tag'

/** Where a candidate stands, as people say it; `null` for what Dativo adds by itself. */
export interface TagPlace {
  readonly document: DocumentRole
  readonly path: Path
  readonly fileName: string
  /** From 1. */
  readonly line: number
}

/** The file and line of a candidate, for a link that jumps there. */
export function tagPlace(
  analysis: Pick<Analysis, 'job' | 'asset' | 'jobFile' | 'assetFile'>,
  { origin }: TagCandidate,
): TagPlace | null {
  if (origin.file === 'system') return null
  const [document, file] =
    origin.file === 'job' ? [analysis.job, analysis.jobFile] : [analysis.asset, analysis.assetFile]
  if (!document || !file) return null
  const { line } = document.lines.position(spanOf(document, origin.path).start)
  return { document: origin.file, path: origin.path, fileName: file.name, line }
}

export const SOURCE_TITLES: Readonly<Record<TagSource, string>> = {
  infrastructure: 'Infrastructure block',
  job: 'Job',
  asset: 'Asset',
  system: 'Added by Dativo',
}
