import type * as z from 'zod'
import type { Path } from '../document/document'
import { isBlock } from '../document/is-block'
import { pathKey } from '../document/path-key'
import { schemaValue } from './schema-value'

const DROPPED = Symbol('dropped')

/**
 * The parts of a value that fit a schema: whatever an issue is about is left out, the rest stays
 * as it is. Without issues it is the value itself.
 */
export function readValidParts<Output, Model>(
  schema: z.ZodType<Output>,
  value: unknown,
): { readonly model: Model; readonly issues: readonly z.core.$ZodIssue[] } {
  const result = schema.safeParse(schemaValue(value))
  const issues = result.success ? [] : result.error.issues
  const wrong = new Set(issues.flatMap(wrongPaths).map(pathKey))
  const kept = issues.length === 0 ? value : prune(value, [], wrong)
  return { model: asModel<Model>(kept), issues }
}

/** An issue about keys that a block does not know is about them, not about the block. */
function wrongPaths(issue: z.core.$ZodIssue): readonly (readonly PropertyKey[])[] {
  if (issue.code !== 'unrecognized_keys') return [issue.path]
  return issue.keys.map((key) => [...issue.path, key])
}

function prune(value: unknown, path: Path, wrong: ReadonlySet<string>): unknown {
  if (wrong.has(pathKey(path))) return DROPPED
  if (Array.isArray(value)) {
    return value
      .map((item, index) => prune(item, [...path, index], wrong))
      .filter((item) => item !== DROPPED)
  }
  if (!isBlock(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, prune(item, [...path, key], wrong)] as const)
      .filter(([, item]) => item !== DROPPED),
  )
}

/**
 * The cast is safe: zod found nothing wrong with what is left, and every key of a model may be
 * absent. A dropped root is the empty model.
 */
function asModel<Model>(kept: unknown): Model {
  return (kept === DROPPED ? {} : kept) as Model
}
