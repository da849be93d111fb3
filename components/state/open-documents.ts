import type { SourceFile } from '@/lib/analysis/analysis'
import type { OpenFile } from './designer-state'

/** A job with its asset. */
export interface Documents {
  readonly job: SourceFile
  readonly asset: SourceFile | null
}

/** What is on the screen: what undo brings back, and what survives a reload. */
export interface OpenDocuments {
  readonly job: OpenFile
  readonly asset: OpenFile | null
}

/** Whether both hold the same names and texts. */
export function isSame(a: Documents, b: Documents): boolean {
  return isSameFile(a.job, b.job) && isSameFile(a.asset, b.asset)
}

/** Whether a text differs from what was opened. */
export function isEdited({ job, asset }: OpenDocuments): boolean {
  return job.text !== job.openedText || (asset !== null && asset.text !== asset.openedText)
}

/** The same documents as they were opened. */
export function asOpened({ job, asset }: OpenDocuments): Documents {
  return { job: openedFile(job), asset: asset && openedFile(asset) }
}

function openedFile({ name, openedText }: OpenFile): SourceFile {
  return { name, text: openedText }
}

function isSameFile(a: SourceFile | null, b: SourceFile | null): boolean {
  return a?.name === b?.name && a?.text === b?.text
}
