import { canonical } from './canonical'
import type { VariablePart } from './resource-change'
import { isList, isMap, isResource, isUnknown, type Marks, type Value } from './value'

/** A part of a variable as a mark: its name and the keys below it. */
export const partKey = (path: readonly (string | number)[]): string => JSON.stringify(path)

/** The variables of a module by name. */
export type Variables = (name: string) => Value | undefined

/**
 * The parts among the marks that two versions of a job give differently, the smallest ones: a map is
 * named where none of its items is.
 */
export function changedParts(marks: Marks, base: Variables, head: Variables): VariablePart[] {
  const paths = [...marks]
    .map((mark): readonly (string | number)[] => JSON.parse(mark))
    .filter((path) => shallow(base, path) !== shallow(head, path))
  const smallest = paths.filter(
    (path) => !paths.some((other) => other.length > path.length && startsWith(other, path)),
  )
  return smallest
    .map(([variable, ...path]) => ({ variable: String(variable), path }))
    .sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1))
}

const startsWith = (path: readonly unknown[], start: readonly unknown[]): boolean =>
  start.every((key, index) => path[index] === key)

/** What stands at a path, without what stands in it: of a map its keys, of a list its length. */
function shallow(variables: Variables, [name, ...keys]: readonly (string | number)[]): string {
  let value = variables(String(name))
  for (const key of keys) {
    const data = value?.data ?? null
    if (isList(data)) value = data.items[Number(key)]
    else value = isMap(data) ? data.entries.get(String(key)) : undefined
  }
  if (!value) return 'absent'
  const { data } = value
  if (isMap(data)) return `map ${JSON.stringify([...data.entries.keys()])}`
  if (isList(data)) return `list ${data.items.length}`
  return isUnknown(data) || isResource(data) ? 'unknown' : canonical(value)
}
