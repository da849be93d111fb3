import type { Expression, PlannedBlock, PlannedBody } from '../providers/module-plan'
import { evaluate } from './evaluate'
import { entriesOf } from './evaluate-for'
import { EvaluationError } from './evaluation-error'
import type { Scope } from './scope'
import { isUnknown, type Marks, map, NO_MARKS, union, unknown, type Value } from './value'

/** The arguments of a resource, or of a block in it. */
export interface Arguments {
  /** Without those that are null. */
  readonly attributes: ReadonlyMap<string, Value>
  readonly blocks: ReadonlyMap<string, BlockList>
  /** Where a value is none but depends on something: what it depends on. */
  readonly absent: ReadonlyMap<string, Marks>
}

/** All blocks of one type. */
export interface BlockList {
  readonly items: readonly Arguments[]
  /** What their number depends on. */
  readonly marks: Marks
}

export const NO_BLOCKS: BlockList = { items: [], marks: NO_MARKS }

/** The arguments of a body. One that cannot be worked out is unknown. */
export function evaluateBody(
  { attributes = {}, blocks = [] }: PlannedBody,
  scope: Scope,
): Arguments {
  const values = Object.entries(attributes).map(
    ([name, expression]) => [name, evaluateArgument(expression, scope)] as const,
  )
  const lists = new Map<string, BlockList>()
  for (const block of blocks) {
    const { items, marks } = lists.get(block.type) ?? { items: [], marks: NO_MARKS }
    const made = evaluateBlock(block, scope)
    lists.set(block.type, { items: [...items, ...made.items], marks: union(marks, made.marks) })
  }
  return {
    attributes: new Map(values.filter(([, { data }]) => data !== null)),
    blocks: lists,
    absent: new Map(
      values.flatMap(([name, { data, marks }]) => (data === null ? [[name, marks] as const] : [])),
    ),
  }
}

function evaluateArgument(expression: Expression, scope: Scope): Value {
  try {
    return evaluate(expression, scope)
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error
    return unknown(`${error.message} ${JSON.stringify(expression)}`, new Set(), error.marks)
  }
}

function evaluateBlock(block: PlannedBlock, scope: Scope): BlockList {
  if (block.forEach === undefined) return { items: [evaluateBody(block, scope)], marks: NO_MARKS }
  const value = evaluateArgument(block.forEach, scope)
  if (isUnknown(value.data)) return { items: [], marks: value.marks }
  const items = entriesOf(value).map(([key, item]) =>
    evaluateBody(
      block,
      scope.with({
        [block.type]: map([
          ['key', key],
          ['value', item],
        ]),
      }),
    ),
  )
  return { items, marks: value.marks }
}
