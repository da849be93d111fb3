import type { Analysis } from '../analysis/analysis'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Path } from '../document/document'
import { noEffectReason } from './field-effect'
import { fieldPath } from './field-path'
import { FIELDS, type Field, type FieldId, SCHEMA_FIELDS, type SectionId } from './fields'

/** The job's findings, each at one place of the form. */
export interface FormProblems {
  /** At the field, or below it. */
  readonly byField: ReadonlyMap<FieldId, readonly Diagnostic[]>
  /** About a block rather than one of its fields: an unknown key, a missing block. */
  readonly bySection: ReadonlyMap<SectionId, readonly Diagnostic[]>
  /** Errors and warnings of a section, its fields' included. */
  readonly counts: ReadonlyMap<SectionId, { readonly errors: number; readonly warnings: number }>
}

/** A note asks for nothing, so it is no problem. */
export function isProblem({ severity }: Diagnostic): boolean {
  return severity !== 'info'
}

const known = new WeakMap<readonly Diagnostic[], FormProblems>()

/**
 * Sorts findings by field and section. The same array of findings, which are of one runtime, gives the
 * same result object.
 */
export function formProblems({
  diagnostics,
  support,
}: Pick<Analysis, 'diagnostics' | 'support'>): FormProblems {
  const before = known.get(diagnostics)
  if (before) return before
  const byField = new Map<FieldId, Diagnostic[]>()
  const bySection = new Map<SectionId, Diagnostic[]>()
  const counts = new Map<SectionId, { errors: number; warnings: number }>()
  for (const diagnostic of diagnostics) {
    if (diagnostic.document !== 'job') continue
    const { field, isAtField } = nearestField(diagnostic.about ?? diagnostic.path)
    if (isSaidElsewhere(diagnostic, field, support)) continue
    if (isAtField) append(byField, field.id, diagnostic)
    else append(bySection, field.section, diagnostic)
    const count = counts.get(field.section) ?? { errors: 0, warnings: 0 }
    if (diagnostic.severity === 'error') count.errors++
    if (diagnostic.severity === 'warning') count.warnings++
    counts.set(field.section, count)
  }
  const problems = { byField, bySection, counts }
  known.set(diagnostics, problems)
  return problems
}

/**
 * What does nothing on the runtime is said of all such fields at once, above them; what another field
 * turns off as its author decided is said once a section (`offReasons`).
 */
function isSaidElsewhere(
  diagnostic: Diagnostic,
  { id }: Field,
  support: Analysis['support'],
): boolean {
  if (diagnostic.code !== 'no-effect') return false
  return !isProblem(diagnostic) || noEffectReason(id, support) !== null
}

/**
 * The field a path belongs to: the longest one that the path starts with. Where there is none, the
 * first of those that share most of the path, and the finding is its section's.
 */
export function nearestField(path: Path): { readonly field: Field; readonly isAtField: boolean } {
  const ranked = FIELDS.map((field) => {
    const own = fieldPath(field.id)
    const shared = sharedLength(own, path)
    return { field, shared, isAtField: shared === own.length }
  })
  const whole = ranked.filter(({ isAtField }) => isAtField)
  const { field, isAtField } = longest(whole) ?? longest(ranked) ?? NOWHERE
  return { field, isAtField }
}

const NOWHERE = { field: SCHEMA_FIELDS[0], isAtField: false }

/** The first of the entries that share most. */
function longest<Entry extends { readonly shared: number }>(
  entries: readonly Entry[],
): Entry | undefined {
  const most = Math.max(...entries.map(({ shared }) => shared))
  return entries.find(({ shared }) => shared === most)
}

function sharedLength(field: Path, path: Path): number {
  const end = field.findIndex((step, depth) => String(path[depth] ?? '') !== step)
  return end === -1 ? field.length : end
}

function append<Key>(map: Map<Key, Diagnostic[]>, key: Key, diagnostic: Diagnostic): void {
  const list = map.get(key)
  if (list) list.push(diagnostic)
  else map.set(key, [diagnostic])
}
