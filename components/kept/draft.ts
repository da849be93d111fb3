import type { OpenFile } from '@/components/state/designer-state'
import { isSame, type OpenDocuments } from '@/components/state/open-documents'
import { isRecord } from '@/components/ui/is-record'
import { storedFile } from './stored-file'

/** Which tab has stored a draft, and how many it has stored: what tells two drafts apart. */
export interface DraftStamp {
  readonly tab: string
  readonly step: number
}

/** What survives a reload: both files, each with its text as it was opened. */
export interface StoredDraft extends OpenDocuments {
  readonly stamp: DraftStamp
}

/** An earlier version stamped nothing. */
const NO_STAMP: DraftStamp = { tab: '', step: 0 }

/** A draft as it is stored: texts alone, without where they can be saved to. */
export function draftToStore({ job, asset }: OpenDocuments, stamp: DraftStamp): StoredDraft {
  return { job: texts(job), asset: asset && texts(asset), stamp }
}

/** The draft in a stored value, which anybody may have written; null when it holds none. */
export function storedDraft(value: unknown): StoredDraft | null {
  if (!isRecord(value)) return null
  const [job, asset] = [openFile(value.job), value.asset === null ? null : openFile(value.asset)]
  return job && asset !== undefined ? { job, asset, stamp: storedStamp(value.stamp) } : null
}

/** Whether both hold the same texts, now and as they were opened. */
export function isSameDraft(one: OpenDocuments, other: OpenDocuments): boolean {
  return (
    isSame(one, other) &&
    one.job.openedText === other.job.openedText &&
    one.asset?.openedText === other.asset?.openedText
  )
}

export function isSameStamp(one: DraftStamp, other: DraftStamp): boolean {
  return one.tab === other.tab && one.step === other.step
}

/** A stamp in a stored value; one of no tab when there is none. */
export function storedStamp(value: unknown): DraftStamp {
  if (!isRecord(value)) return NO_STAMP
  const { tab, step } = value
  return typeof tab === 'string' && typeof step === 'number' ? { tab, step } : NO_STAMP
}

function openFile(value: unknown): OpenFile | undefined {
  const file = storedFile(value)
  const openedText = isRecord(value) ? value.openedText : undefined
  return file && typeof openedText === 'string' ? { ...file, openedText } : undefined
}

function texts({ name, text, openedText }: OpenFile): OpenFile {
  return { name, text, openedText }
}
