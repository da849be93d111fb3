import type { PlannedCall, PlannedResource } from '../providers/module-plan'
import { evaluate } from './evaluate'
import { entriesOf } from './evaluate-for'
import { EvaluationError } from './evaluation-error'
import type { Scope } from './scope'
import { isUnknown, list, type Marks, map, NO_MARKS, scalar, type Value } from './value'

/** One of what `count` or `for_each` makes, or the only one. */
export interface Instance {
  /** As it stands in the address: `[0]`, `["a"]`, or nothing. */
  readonly key: string
  /** What `count` and `each` stand for in it. */
  readonly names: Readonly<Record<string, Value>>
  /** What its being there depends on. */
  readonly marks: Marks
}

type Repeated = Pick<PlannedResource | PlannedCall, 'count' | 'forEach'>

/** The instances of a resource or a module; none where their number cannot be worked out. */
export function instancesOf({ count, forEach }: Repeated, scope: Scope): readonly Instance[] {
  if (count !== undefined) return counted(evaluate(count, scope))
  if (forEach === undefined) return [{ key: '', names: {}, marks: NO_MARKS }]
  const value = evaluate(forEach, scope)
  return entriesOf(value).map(([key, item]) => ({
    key: `[${JSON.stringify(String(key.data))}]`,
    names: {
      each: map([
        ['key', scalar(key.data as string)],
        ['value', item],
      ]),
    },
    marks: value.marks,
  }))
}

function counted({ data, marks }: Value): readonly Instance[] {
  if (isUnknown(data)) throw new EvaluationError('How many is known after the apply.', marks)
  return Array.from({ length: Number(data) }, (_, index) => ({
    key: `[${index}]`,
    names: { count: map([['index', scalar(index)]]) },
    marks,
  }))
}

/** What stands for all instances in an expression: a list, a map, or the only one. */
export function repeatedValue(
  { count, forEach }: Repeated,
  instances: readonly (Instance & { readonly value: Value })[],
  scope: Scope,
): Value {
  if (count !== undefined) {
    return list(
      instances.map(({ value }) => value),
      evaluate(count, scope).marks,
    )
  }
  if (forEach !== undefined) {
    return map(
      instances.map(({ key, value }) => [JSON.parse(key.slice(1, -1)), value] as const),
      evaluate(forEach, scope).marks,
    )
  }
  return instances[0]?.value ?? scalar(null)
}
