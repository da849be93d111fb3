import type { Path } from '../document/document'
import { isBlock } from '../document/is-block'
import { valueAt } from '../document/value-at'
import type { VariableValues } from '../providers/field-check'
import { given } from '../providers/field-checks/given'
import { variablePath } from '../terraform/variable-path'
import { type Files, isInvalid } from './field-state'

/** A key below the variables, from the outermost: `['compute', 'cpu']`. */
type Keys = readonly string[]

/** Whether a look at the values asks for one in whose place something invalid stands. */
export function readsInvalid(
  input: Files,
  values: VariableValues,
  look: (values: VariableValues) => void,
): boolean {
  return readKeys(values, look).some((keys) => {
    const path = variablePath(keys)
    return isInvalid(input, path) || (given(values, ...keys) === null && isWritten(input, path))
  })
}

/** A block of which nothing is valid is no value: what it holds is read no further. */
function isWritten({ document }: Files, path: Path): boolean {
  const written = valueAt(document.value, path)
  return isBlock(written) && Object.keys(written).length > 0
}

/** The keys that a look at the values asks for, whether or not they are there. */
function readKeys(values: VariableValues, look: (values: VariableValues) => void): readonly Keys[] {
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
