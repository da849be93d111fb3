import type { DocumentRole, Path } from '../document/document'
import { isBlock } from '../document/is-block'
import { valueAt } from '../document/value-at'
import type { RuleInput } from './rule'

/** What stands at a field: nothing, something that the schema refuses, or a value that it takes. */
export type FieldState =
  | { readonly state: 'absent' }
  /** As it is written; of a part that cannot be there, the value that stands in the way. */
  | { readonly state: 'invalid'; readonly written: unknown }
  | { readonly state: 'valid'; readonly value: unknown }

/** The files of a job, and what was made of them. */
export type Files = Pick<RuleInput, 'document' | 'job' | 'assetDocument' | 'asset'>

/**
 * The state of a field (spec 3.1): the model holds the valid parts alone, so that what is not in it
 * may be absent or wrong. A list of which an item is wrong is wrong, not shorter. Of an asset the
 * path is that of the flat form, as in the tag slots.
 */
export function fieldState(files: Files, path: Path, document: DocumentRole = 'job'): FieldState {
  const isJob = document === 'job'
  const model = isJob ? files.job : files.asset?.model
  const root = isJob ? files.document.value : files.assetDocument?.value
  const place = isJob ? path : (files.asset?.pathOf(path) ?? path)
  const value = valueAt(model, path)
  const written = writtenAt(root, place)
  if (written === undefined) return { state: 'absent' }
  if (value === undefined || isShorter(value, written)) return { state: 'invalid', written }
  return { state: 'valid', value }
}

/** Whether something that the schema refuses stands at the field, or on the way to it. */
export function isInvalid(files: Files, path: Path, document?: DocumentRole): boolean {
  return fieldState(files, path, document).state === 'invalid'
}

const MODULE_SOURCE: Path = ['infrastructure', 'terraform', 'module_source']

/** Whether the job calls another module than the bundle's, or may: which, a wrong value does not say. */
export function callsOwnModule(files: Files): boolean {
  const source = fieldState(files, MODULE_SOURCE)
  return source.state === 'invalid' || (source.state === 'valid' && source.value !== '')
}

/** The value at a path, or what is no block where one is needed on the way; undefined for nothing. */
function writtenAt(root: unknown, path: Path): unknown {
  let current = root
  for (const step of path) {
    const isWay = typeof step === 'number' ? Array.isArray(current) : isBlock(current)
    if (!isWay) return current
    current = valueAt(current, [step])
    if (current === undefined) return undefined
  }
  return current
}

function isShorter(value: unknown, written: unknown): boolean {
  return Array.isArray(value) && Array.isArray(written) && value.length < written.length
}
