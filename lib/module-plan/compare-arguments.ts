import type { ResourceFacts } from '../providers/resource-facts'
import { canonical } from './canonical'
import { type Arguments, type BlockList, NO_BLOCKS } from './resource-arguments'
import { deepMarks, isList, type Marks, NO_MARKS, sourcesOf, union, type Value } from './value'

/** An argument that two versions give differently. */
export interface Difference {
  /** Names of blocks and attributes; `#` at the end for the number of blocks. */
  readonly path: readonly string[]
  readonly marks: Marks
  /** The remade resources whose attributes it takes. */
  readonly through: readonly string[]
}

/** What a comparison needs to know beside the arguments. */
export interface ComparisonContext {
  readonly facts: Pick<ResourceFacts, 'forces' | 'keeps' | 'sets'>
  /** Addresses whose attributes are known after the apply, because the resource is made anew. */
  readonly remade: ReadonlySet<string>
}

const NOTHING: Arguments = { attributes: new Map(), blocks: new Map(), absent: new Map() }

/** The arguments that differ, as the provider would see it. */
export function compareArguments(
  base: Arguments,
  head: Arguments,
  context: ComparisonContext,
  path: readonly string[] = [],
): readonly Difference[] {
  const names = new Set([...base.attributes.keys(), ...head.attributes.keys()])
  const types = new Set([...base.blocks.keys(), ...head.blocks.keys()])
  return [
    ...[...names].flatMap((name) => compareAttribute(name, base, head, context, path)),
    ...[...types].flatMap((type) =>
      compareBlocks(
        base.blocks.get(type) ?? NO_BLOCKS,
        head.blocks.get(type) ?? NO_BLOCKS,
        context,
        [...path, type],
      ),
    ),
  ]
}

function compareAttribute(
  name: string,
  base: Arguments,
  head: Arguments,
  { facts, remade }: ComparisonContext,
  parent: readonly string[],
): readonly Difference[] {
  const path = [...parent, name]
  const key = path.join('.')
  const [before, after] = [base.attributes.get(name), head.attributes.get(name)]
  if (!after && facts.keeps?.includes(key)) return []
  const through = after ? [...sourcesOf(after)].filter((address) => remade.has(address)) : []
  const isSet = facts.sets?.includes(key) ?? false
  const isEqual = textOf(before, isSet) === textOf(after, isSet)
  if (isEqual && through.length === 0) return []
  const marks = union(
    before ? deepMarks(before) : (base.absent.get(name) ?? NO_MARKS),
    after ? deepMarks(after) : (head.absent.get(name) ?? NO_MARKS),
  )
  return [{ path, marks, through: through.sort() }]
}

/** One text for values that the provider takes for equal: it tells what is empty from nothing hardly ever. */
function textOf(value: Value | undefined, isSet: boolean): string {
  const text = value ? schemaText(value, isSet) : ''
  return EMPTY.includes(text) ? '' : text
}

const EMPTY = ['', '""', '[]', '{}', '"0"', '"false"']

/** Numbers and booleans are texts here, as the schema converts them where it wants texts. */
function schemaText(value: Value, isSet: boolean): string {
  const { data } = value
  if (isList(data)) {
    const items = data.items.map((item) => schemaText(item, false))
    return `[${(isSet ? items.sort() : items).join(',')}]`
  }
  if (typeof data === 'number' || typeof data === 'boolean') return JSON.stringify(String(data))
  return canonical(value)
}

function compareBlocks(
  base: BlockList,
  head: BlockList,
  context: ComparisonContext,
  path: readonly string[],
): readonly Difference[] {
  const isSet = context.facts.sets?.includes(path.join('.')) ?? false
  const [before, after] = isSet
    ? withoutTwins(base.items, head.items, context, path)
    : [base.items, head.items]
  const within = [
    ...comparePairs(before, after, context, path),
    // A set holds blocks as a whole: one that differs goes, and another one comes.
    ...(isSet ? forcedInWhole([...before, ...after], context, path) : []),
  ]
  const marks = union(base.marks, head.marks)
  const count =
    base.items.length === head.items.length ? [] : [{ path: [...path, '#'], marks, through: [] }]
  const isMoved = base.items.length !== head.items.length
  return [
    ...count,
    ...merged(isMoved ? within.map((one) => ({ ...one, marks: union(one.marks, marks) })) : within),
  ]
}

function comparePairs(
  before: readonly Arguments[],
  after: readonly Arguments[],
  context: ComparisonContext,
  path: readonly string[],
): readonly Difference[] {
  const length = Math.max(before.length, after.length)
  return Array.from({ length }, (_, index) =>
    compareArguments(before[index] ?? NOTHING, after[index] ?? NOTHING, context, path),
  ).flat()
}

/** The arguments of blocks that force a replacement wherever the block is not as it was. */
function forcedInWhole(
  blocks: readonly Arguments[],
  context: ComparisonContext,
  path: readonly string[],
): readonly Difference[] {
  return blocks
    .flatMap((block) => compareArguments(NOTHING, block, context, path))
    .filter((one) => context.facts.forces.includes(one.path.join('.')))
}

/** The blocks of two sets that are not in both. */
function withoutTwins(
  base: readonly Arguments[],
  head: readonly Arguments[],
  context: ComparisonContext,
  path: readonly string[],
): readonly [readonly Arguments[], readonly Arguments[]] {
  const left = [...base]
  const right = head.filter((block) => {
    const twin = left.findIndex((one) => compareArguments(one, block, context, path).length === 0)
    if (twin === -1) return true
    left.splice(twin, 1)
    return false
  })
  return [left, right]
}

/** One difference for each path: blocks beside each other have their arguments in common. */
function merged(differences: readonly Difference[]): readonly Difference[] {
  const byPath = new Map<string, Difference>()
  for (const one of differences) {
    const key = JSON.stringify(one.path)
    const other = byPath.get(key)
    byPath.set(key, {
      path: one.path,
      marks: union(one.marks, other?.marks ?? NO_MARKS),
      through: [...new Set([...one.through, ...(other?.through ?? [])])].sort(),
    })
  }
  return [...byPath.values()]
}
