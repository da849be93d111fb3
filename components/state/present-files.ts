import type { SourceFile } from '@/lib/analysis/analysis'
import type { AnalysedFiles } from '@/lib/analysis/revive-analysis'
import type { DesignerState } from './designer-state'

/** The texts on the screen and what they are checked by, as data: without where they are saved to. */
export function presentFiles({
  job,
  asset,
  policy,
}: Pick<DesignerState, 'job' | 'asset' | 'policy'>): AnalysedFiles {
  return { job: fileOf(job), asset: asset && fileOf(asset), policy: policy && fileOf(policy) }
}

/** Whether both hold the same names and texts. */
export function isSameFiles(one: AnalysedFiles, other: AnalysedFiles): boolean {
  return (
    isSameText(one.job, other.job) &&
    isSameText(one.asset, other.asset) &&
    isSameText(one.policy, other.policy)
  )
}

/** Whether two files have the same name and text, or neither is there. */
export function isSameText(
  one: SourceFile | null | undefined,
  other: SourceFile | null | undefined,
): boolean {
  return one?.name === other?.name && one?.text === other?.text
}

function fileOf({ name, text }: SourceFile): SourceFile {
  return { name, text }
}
