import { changeTo } from '../findings/changes'
import { closest } from '../findings/closest'
import type { Said } from '../findings/finding'
import type { FieldCheck, VariableValues } from '../providers/field-check'
import { placeholderHint } from './placeholder-in'
import type { Place } from './places'

/** What a check says of a value that is wrong in itself, and the values in its stead; null for other checks. */
export function refusalOfValue(
  check: FieldCheck,
  { value, path }: Place,
  values: VariableValues,
): Said | null {
  if (!check.exact && !check.choices && !check.detail) return null
  const change = (to: unknown) => changeTo(path, to)
  const exact = check.exact?.(value, values)
  const choices = exact === undefined ? choicesOf(check, value, values) : []
  const sentences = [
    check.refusal,
    check.detail?.(value, values),
    placeholderHint(value).trim(),
    asked(exact, choices),
  ]
  return {
    message: sentences.filter(Boolean).join(' '),
    path,
    ...(exact !== undefined && { fix: change(exact) }),
    ...(choices.length > 0 && { choices: choices.map(change) }),
  }
}

function choicesOf(check: FieldCheck, value: unknown, values: VariableValues): readonly unknown[] {
  const meant = check.choices?.(value, values) ?? []
  if (meant.length > 0) return meant
  // A short word is a letter away from many names: MSK is no slip of MST.
  const isLong = String(value).length >= 5
  const near = isLong && check.among ? closest(String(value), check.among()) : undefined
  return near === undefined ? [] : [near]
}

function asked(exact: unknown, choices: readonly unknown[]): string {
  if (exact !== undefined) return `Here it is written ${String(exact)}.`
  return choices.length > 0 ? `Did you mean ${choices.map(String).join(' or ')}?` : ''
}
