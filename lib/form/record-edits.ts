import type { Path } from '../document/document'
import type { DocumentEdit } from '../document/edit-document'
import type { EntryKind, RecordEntry } from './draft'
import { readNumber, type Written } from './write-draft'

/** A value as typed → the value of that kind, or why it is none yet. */
export function writeEntry(kind: EntryKind, text: string): Written {
  if (kind === 'number') {
    const value = readNumber(text)
    return value === null
      ? { ok: false, reason: `“${text}” is not a number.` }
      : { ok: true, value }
  }
  if (kind === 'boolean') return { ok: true, value: text === 'true' }
  return { ok: true, value: text }
}

/** The same text as a value of another kind: what it reads as, else the kind's plainest value. */
export function changeKind(kind: EntryKind, text: string): string | number | boolean {
  if (kind === 'number') return readNumber(text) ?? 0
  if (kind === 'boolean') return text === 'true'
  return text
}

/** Removes one key; the last one takes the record's own key with it. */
export function removeEntry(record: Path, keyCount: number, key: string): DocumentEdit {
  return { op: 'delete', path: keyCount === 1 ? record : [...record, key] }
}

/**
 * Why a record cannot have this key, or null.
 * @param taken the other keys of the record
 * @param except keys that have fields of their own
 */
export function refuseKey(
  key: string,
  taken: readonly string[],
  except: readonly string[] = [],
): string | null {
  if (key.trim() === '') return 'A key needs a name.'
  if (except.includes(key)) return `“${key}” has a field of its own.`
  return taken.includes(key) ? `“${key}” is already there. Each key can be there once.` : null
}

/** What a pair lacks before it can be in the file: its key, or its value; null when it has both. */
export function missingOf({
  key,
  text,
}: Pick<RecordEntry, 'key' | 'text'>): 'key' | 'value' | null {
  if (key.trim() === '') return 'key'
  return text === '' ? 'value' : null
}

/** Why an unfinished pair is not in the file, and what is missing; null when nothing is. */
export function refuseUnfinished(entry: Pick<RecordEntry, 'key' | 'text'>): string | null {
  switch (missingOf(entry)) {
    case 'key':
      return `Not in the file yet: “${entry.text}” needs a key.`
    case 'value':
      return `Not in the file yet: “${entry.key}” needs a value.`
    case null:
      return null
  }
}
