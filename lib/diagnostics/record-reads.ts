import { isBlock } from '../document/is-block'
import type { VariableValues } from '../providers/field-check'

/** A key below the variables, from the outermost: `['compute', 'cpu']`. */
type Keys = readonly string[]

/** The keys that a look at the values asks for, whether or not they are there. */
export function readKeys(
  values: VariableValues,
  look: (values: VariableValues) => void,
): readonly Keys[] {
  const read: Keys[] = []
  look(watched(values, [], read))
  return read
}

function watched(values: VariableValues, path: Keys, read: Keys[]): VariableValues {
  return new Proxy(values, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key)
      return typeof key === 'string' && isBlock(value)
        ? watched(value, [...path, key], read)
        : value
    },
    getOwnPropertyDescriptor(target, key) {
      if (typeof key === 'string') read.push([...path, key])
      return Reflect.getOwnPropertyDescriptor(target, key)
    },
  })
}
