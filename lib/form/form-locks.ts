import type { Diagnostic } from '../diagnostics/diagnostic'
import type { ParsedDocument, Path } from '../document/document'
import { type SharedPlace, sharedPlace } from '../document/edit/shared-values'
import { pathKey } from '../document/path-key'
import { fieldPath } from './field-path'
import { FIELDS, type Field, type FieldId, type SectionId } from './fields'
import { foreignShape } from './foreign-shape'

/** Why a field cannot be edited in the form: what stands in the document at its place, or around it. */
export interface FormLock {
  /** What stands in the way. */
  readonly path: Path
  /** Null where it has another shape than the field edits. */
  readonly shared: SharedPlace | null
}

/** What cannot be edited in the form, each cause said at one place. */
export interface FormLocks {
  readonly byField: ReadonlyMap<FieldId, FormLock>
  /** What locks fields of several sections. */
  readonly ofForm: readonly FormLock[]
  /** What locks several fields of one section; what locks one field is said there. */
  readonly bySection: ReadonlyMap<SectionId, readonly FormLock[]>
}

const known = new WeakMap<ParsedDocument, FormLocks>()

/**
 * The fields that the form shows and cannot edit without changing more of the text than they are: the
 * document has another shape there or around them, or shares the value with another place. A key
 * without a value counts as absent. The same document gives the same object.
 * @param job a document that could be read; of another, nothing is locked
 */
export function formLocks(job: ParsedDocument): FormLocks {
  const before = known.get(job)
  if (before) return before
  const locks = findLocks(job)
  known.set(job, locks)
  return locks
}

/** True when a lock stands at a field alone, and is said there. */
export function isOwnLock({ byField, ofForm, bySection }: FormLocks, id: FieldId): boolean {
  const lock = byField.get(id)
  return lock !== undefined && ![ofForm, ...bySection.values()].some((each) => each.includes(lock))
}

/** True for a finding about the very thing that locks fields. */
export function isAtLock({ document, path }: Diagnostic, lock: FormLock): boolean {
  return document === 'job' && pathKey(path) === pathKey(lock.path)
}

function findLocks(job: ParsedDocument): FormLocks {
  const causes = new Map<string, FormLock>()
  const byField = new Map<FieldId, FormLock>()
  for (const field of FIELDS) {
    const found = findLock(field, job)
    if (!found) continue
    const key = pathKey(found.path)
    const lock = causes.get(key) ?? found
    causes.set(key, lock)
    byField.set(field.id, lock)
  }
  const ofForm: FormLock[] = []
  const bySection = new Map<SectionId, FormLock[]>()
  for (const lock of causes.values()) {
    const locked = FIELDS.filter(({ id }) => byField.get(id) === lock)
    const [section, ...others] = new Set(locked.map((field) => field.section))
    if (others.length > 0) ofForm.push(lock)
    else if (section && locked.length > 1) {
      bySection.set(section, [...(bySection.get(section) ?? []), lock])
    }
  }
  return { byField, ofForm, bySection }
}

function findLock(field: Field, job: ParsedDocument): FormLock | null {
  if (job.value === undefined) return null
  const shape = foreignShape(field, job.value)
  const shared = sharedPlace(job, fieldPath(field.id))
  if (shape && (!shared || shape.path.length <= shared.path.length)) {
    return { path: shape.path, shared: null }
  }
  return shared && { path: shared.path, shared }
}
