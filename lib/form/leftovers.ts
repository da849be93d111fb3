import type { Analysis } from '../analysis/analysis'
import type { Diagnostic, DiagnosticCode } from '../diagnostics/diagnostic'
import type { Path } from '../document/document'
import type { DocumentEdit } from '../document/edit-document'
import { oneLine } from '../document/one-line'
import { pathKey } from '../document/path-key'
import { valueAt } from '../document/value-at'
import { cloudOfIdentifier } from '../providers/identifier-forms'
import { effectAt } from '../schema-help/effect-at'
import { describeField } from './describe-field'
import { fieldPath } from './field-path'
import { nearestField } from './form-problems'

/** A value in the document that the chosen cloud and runtime have no use for. */
export interface Leftover {
  readonly path: Path
  /** The field's label, and the item or key in it. */
  readonly label: string
  /** On one line. */
  readonly value: string
  /** Why it is of no use, as a sentence that fits its neighbours too. */
  readonly reason: string
}

/** Findings that may say that a value does nothing here, those that say it of a whole field first. */
const CODES: readonly DiagnosticCode[] = [
  'no-effect',
  'other-cloud',
  'refused-by-cloud',
  'unknown-variable',
]

interface Found {
  readonly path: Path
  readonly start: number
  readonly reason: string
}

/** What the job holds that does nothing on its cloud and runtime, in the order of the document. */
export function leftovers(analysis: Analysis): readonly Leftover[] {
  const { job, diagnostics } = analysis
  const found = CODES.flatMap((code) =>
    diagnostics.flatMap((each) =>
      each.document === 'job' && each.code === code ? findingOf(each, analysis) : [],
    ),
  )
  const known = new Map<string, Found>()
  for (const each of found) {
    const path = wholeList(job.value, each.path, found)
    const isSaid = path.some((_, depth) => known.has(pathKey(path.slice(0, depth + 1))))
    if (!isSaid) known.set(pathKey(path), { ...each, path })
  }
  return [...known.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ path, reason }) => ({
      path,
      label: labelOf(path),
      value: oneLine(valueAt(job.value, path)) ?? 'no value',
      reason,
    }))
}

/** A finding as a reason that its neighbours may share; none when the value is wrong in another way. */
function findingOf(diagnostic: Diagnostic, analysis: Analysis): readonly Found[] {
  const { path, span } = diagnostic
  const reason = reasonOf(diagnostic, analysis)
  return reason === null ? [] : [{ path, start: span.start, reason }]
}

function reasonOf({ code, path }: Diagnostic, { job, cloud, support }: Analysis): string | null {
  const effect = effectAt(path, support)
  if (effect && 'none' in effect) return `No effect because ${effect.none}.`
  const other = cloudOfIdentifier(valueAt(job.value, path))
  if (cloud && other && other.id !== cloud.id) {
    return `${other.label} identifiers don't exist on ${cloud.label}.`
  }
  return code === 'unknown-variable' ? 'The module has no such variable.' : null
}

/** Takes them out of the document: all at once, the last first so that the places before it stay. */
export function removeLeftovers(all: readonly Leftover[]): readonly DocumentEdit[] {
  return all.map(({ path }): DocumentEdit => ({ op: 'delete', path })).reverse()
}

/** The list of an item when all its items are of no use: the list goes, rather than stay empty. */
function wholeList(root: unknown, path: Path, found: readonly { readonly path: Path }[]): Path {
  const listPath = path.slice(0, -1)
  const list = typeof path.at(-1) === 'number' ? valueAt(root, listPath) : undefined
  if (!Array.isArray(list)) return path
  const unused = new Set(found.map((each) => pathKey(each.path)))
  return list.every((_, index) => unused.has(pathKey([...listPath, index]))) ? listPath : path
}

function labelOf(path: Path): string {
  const { field, isAtField } = nearestField(path)
  if (!isAtField) return path.join('.')
  const rest = path.slice(fieldPath(field.id).length)
  const words = rest.map((step) => (typeof step === 'number' ? `${step + 1}` : step))
  return [describeField(field.id).label, ...words].join(' ')
}
