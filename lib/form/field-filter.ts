import type { Analysis } from '../analysis/analysis'
import { isBlock } from '../document/is-block'
import { valueAt } from '../document/value-at'
import { jsonText } from '../json-text'
import { describeField } from './describe-field'
import { fieldPath } from './field-path'
import { FIELDS, type Field, SECTIONS } from './fields'
import { formProblems, isProblem } from './form-problems'
import { isRequired } from './is-required'
import { variableOf } from './variable-fields'

/** Which fields to show, besides those that match the text. */
export const FIELD_SCOPES = ['all', 'required', 'changed', 'problems'] as const
export type FieldScope = (typeof FIELD_SCOPES)[number]

export interface FieldFilter {
  readonly text: string
  readonly scope: FieldScope
}

/** What a filter looks at besides the field itself. */
export interface FilterContext {
  /** The job's plain value now, and as it was opened. */
  readonly root: unknown
  readonly openedRoot: unknown
  readonly analysis: Pick<Analysis, 'diagnostics' | 'support'>
}

/** The fields that pass a filter, in the table's order. */
export function filterFields(filter: FieldFilter, context: FilterContext): readonly Field[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  return FIELDS.filter(
    (field: Field) => hasWords(field, words) && isInScope(field, filter.scope, context),
  )
}

function hasWords(field: Field, words: readonly string[]): boolean {
  const section = SECTIONS.find(({ id }) => id === field.section)?.title ?? ''
  const { label, synonyms } = describeField(field.id)
  const id = field.id.replaceAll('/', '.')
  // All variables stand in one block, whose name says nothing of them.
  const name = variableOf(field.id) ?? `${field.id} ${id}`
  const text = `${section} ${label} ${name} ${synonyms}`.toLowerCase()
  return words.every((word) => text.includes(word) || (word.includes('.') && id.includes(word)))
}

function isInScope(field: Field, scope: FieldScope, context: FilterContext): boolean {
  switch (scope) {
    case 'all':
      return true
    case 'required':
      return isRequired(field.id, context.root)
    case 'changed':
      return fingerprint(field, context.root) !== fingerprint(field, context.openedRoot)
    case 'problems':
      return (formProblems(context.analysis).byField.get(field.id) ?? []).some(isProblem)
  }
}

function fingerprint(field: Field, root: unknown): string {
  const value = valueAt(root, fieldPath(field.id)) ?? null
  const except = field.except ?? []
  return jsonText(
    isBlock(value) ? Object.entries(value).filter(([key]) => !except.includes(key)) : value,
  )
}
