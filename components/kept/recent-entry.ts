import type { Documents } from '@/components/state/open-documents'
import { isRecord } from '@/components/ui/is-record'
import { storedFile } from './stored-file'

/** Documents that were put aside. */
export interface RecentEntry extends Documents {
  readonly id: string
  /** When it was last changed, in ms since 1970. */
  readonly changedAt: number
}

/** The most that a Date can be. */
const LAST_MOMENT = 8.64e15

/** The entry in a stored value, which anybody may have written; null when it is none. */
export function storedEntry(value: unknown): RecentEntry | null {
  if (!isRecord(value)) return null
  const { id, changedAt, asset } = value
  const [job, assetFile] = [storedFile(value.job), storedFile(asset)]
  const isTime = typeof changedAt === 'number' && changedAt >= 0 && changedAt <= LAST_MOMENT
  if (typeof id !== 'string' || id === '' || !isTime || !job) return null
  return asset === null || assetFile ? { id, changedAt, job, asset: assetFile } : null
}
