import type { Expression, PlannedBody, PlannedFile } from '../providers/module-plan'
import type { HclBlock } from './read-body.test-support'

/** All locals of a file's blocks by name. */
export function readLocals(blocks: readonly HclBlock[]): Readonly<Record<string, Expression>> {
  const bodies = blocks.filter(({ type }) => type === 'locals').map(({ body }) => body.attributes)
  return Object.assign({}, ...bodies)
}

/** The locals that resources, calls and outputs read, and those that these read in turn. */
export function localsIn(files: readonly PlannedFile[]): ReadonlySet<string> {
  const locals = new Map(files.flatMap((file) => Object.entries(file.locals ?? {})))
  const found = new Set<string>()
  const open = files.flatMap((file) => [
    ...Object.values(file.outputs ?? {}),
    ...(file.calls ?? []).flatMap(({ count, forEach, inputs }) => [
      count,
      forEach,
      ...Object.values(inputs),
    ]),
    ...(file.resources ?? []).flatMap((one) => [one.count, one.forEach, ...expressionsOf(one)]),
  ])
  while (open.length > 0) {
    const expression = open.pop()
    if (!Array.isArray(expression)) continue
    const [form, source, name] = expression
    const isLocal = form === 'g' && Array.isArray(source) && source[1] === 'local'
    if (isLocal && typeof name === 'string' && !found.has(name)) {
      found.add(name)
      open.push(locals.get(name))
    }
    open.push(...expression.slice(1))
  }
  return found
}

function expressionsOf({ attributes, blocks }: PlannedBody): readonly (Expression | undefined)[] {
  return [
    ...Object.values(attributes ?? {}),
    ...(blocks ?? []).flatMap((block) => [block.forEach, ...expressionsOf(block)]),
  ]
}
