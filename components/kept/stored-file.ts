import { isRecord } from '@/components/ui/is-record'
import type { SourceFile } from '@/lib/analysis/analysis'

/** The file in a stored value, which anybody may have written; null when it is none. */
export function storedFile(value: unknown): SourceFile | null {
  if (!isRecord(value)) return null
  const { name, text } = value
  return typeof name === 'string' && name !== '' && typeof text === 'string' ? { name, text } : null
}
