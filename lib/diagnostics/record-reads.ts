import { isBlock } from '../document/is-block'
import type { VariableValues } from '../providers/field-check'
import { variablePath } from '../terraform/terraform-variables'
import { isInvalid } from './field-state'
import type { RuleInput } from './rule'

/** A key below the variables, from the outermost: `['compute', 'cpu']`. */
type Keys = readonly string[]

/** Whether a look at the values asks for one in whose place something invalid stands. */
export function readsInvalid(
  input: RuleInput,
  values: VariableValues,
  look: (values: VariableValues) => void,
): boolean {
  return readKeys(values, look).some((keys) => isInvalid(input, variablePath(keys)))
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
