import type { ParsedDocument, Path } from '../document/document'
import { isBlock } from '../document/is-block'
import { scalarSource } from '../document/locate'
import { YamlDate } from '../document/scalars/yaml-date'
import { valueAt } from '../document/value-at'
import { valueInWords } from '../findings/words'
import type { EntryKind, JobDraft, ListItem, RecordEntry } from './draft'
import { fieldPath } from './field-path'
import { FIELDS, type Field } from './fields'

/**
 * The form's values from the job. Read leniently: what breaks the schema but fits the control is
 * shown with its problem rather than left out.
 */
export function readDrafts(job: ParsedDocument): JobDraft {
  const drafts = FIELDS.map((field): [string, unknown] => [field.id, readDraft(field, job)])
  // Each id is paired with the draft of its own control, which is how `JobDraft` is defined.
  return Object.fromEntries(drafts) as JobDraft
}

function readDraft(field: Field, job: ParsedDocument): unknown {
  const path = fieldPath(field.id)
  const value = valueAt(job.value, path)
  if (field.control === 'list') return readItems(job, path, value)
  if (field.control === 'record') return readEntries(job, path, value, field.except ?? [])
  if (field.control === 'yaml') return (value ?? null) === null ? '' : valueInWords(value)
  if (field.control === 'switch') return typeof value === 'boolean' ? value : null
  return scalarText(job, path, value)
}

function readItems(job: ParsedDocument, path: Path, value: unknown): readonly ListItem[] {
  if (!Array.isArray(value)) return []
  return value.map((item: unknown, index) => {
    const isEditable = kindOf(item) !== 'nested'
    const text = isEditable ? scalarText(job, [...path, index], item) : valueInWords(item)
    return { text, isEditable }
  })
}

function readEntries(
  job: ParsedDocument,
  path: Path,
  value: unknown,
  except: readonly string[],
): readonly RecordEntry[] {
  if (!isBlock(value)) return []
  return Object.entries(value)
    .filter(([key]) => !except.includes(key))
    .map(([key, item]) => {
      const kind = kindOf(item)
      // A switch among entries is chosen, not typed.
      if (kind === 'boolean') return { key, kind, text: String(item) }
      const text = kind === 'nested' ? valueInWords(item) : scalarText(job, [...path, key], item)
      return { key, kind, text }
    })
}

function kindOf(value: unknown): EntryKind {
  if (typeof value === 'number' || typeof value === 'bigint') return 'number'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value !== 'object' || value === null || value instanceof YamlDate) return 'text'
  return 'nested'
}

/** What an input shows for a plain value: as it is written (`010`, `yes`), not as it reads. */
function scalarText(job: ParsedDocument, path: Path, value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined || kindOf(value) === 'nested') return ''
  return scalarSource(job, path) ?? String(value)
}
