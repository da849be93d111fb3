import type { AttributeType, VariableType } from './module-variable'

/** A value with where it goes wrong, from the value itself on. */
export interface WrongSample {
  readonly value: unknown
  readonly path: readonly (string | number)[]
}

/** Values that Terraform takes for a type, each of another make. */
export function rightSamples(type: VariableType): readonly unknown[] {
  switch (type) {
    case 'string':
      return ['text', '', 7, 1.5, true]
    case 'number':
      return [7, 0.5, -1, '7', '1e3', '-0.5']
    case 'bool':
      return [true, false, 'true', 'false', '1', '0']
    case 'any':
      return ['text', [], {}]
    default:
      return rightCollections(type)
  }
}

function rightCollections(type: Exclude<VariableType, string>): readonly unknown[] {
  if ('list' in type) return [[], rightSamples(type.list)]
  if ('set' in type) return [[], rightSamples(type.set)]
  if ('map' in type) {
    return [{}, Object.fromEntries(rightSamples(type.map).map((one, index) => [`k${index}`, one]))]
  }
  const [none, some] = ['required', 'all'].map((which) =>
    Object.fromEntries(
      Object.entries(type.object)
        .filter(([, attribute]) => which === 'all' || !isOptional(attribute))
        .map(([name, attribute]) => [name, rightSamples(innerOf(attribute)).at(-1)]),
    ),
  )
  return [none, some]
}

/** Values that Terraform refuses for a type: of every other kind, at the top and at each part. */
export function wrongSamples(type: VariableType): readonly WrongSample[] {
  const here = (values: readonly unknown[]) => values.map((value) => ({ value, path: [] }))
  switch (type) {
    case 'string':
      return here([[], ['a'], {}, { a: 'b' }])
    case 'number':
      return here(['many', '', true, [], [1], {}, { a: 1 }])
    case 'bool':
      return here(['yes', 'True', '', 1, 0, [], [true], {}])
    case 'any':
      return []
    default:
      return wrongCollections(type)
  }
}

function wrongCollections(type: Exclude<VariableType, string>): readonly WrongSample[] {
  const scalars = ['text', 7, true].map((value) => ({ value, path: [] }))
  const item = 'list' in type ? type.list : 'set' in type ? type.set : null
  if (item) {
    const inner = wrongSamples(item).map(({ value, path }) => ({
      value: [rightSamples(item)[0], value],
      path: [1, ...path],
    }))
    return [...scalars, { value: { a: 'b' }, path: [] }, ...inner]
  }
  const notAList = [...scalars, { value: ['a'], path: [] }]
  if ('map' in type) {
    const inner = wrongSamples(type.map).map(({ value, path }) => ({
      value: { good: rightSamples(type.map)[0], bad: value },
      path: ['bad', ...path],
    }))
    return [...notAList, ...inner]
  }
  if (!('object' in type)) return []
  const required = rightSamples(type)[0]
  return [
    ...notAList,
    ...Object.entries(type.object).flatMap(([name, attribute]) => [
      ...wrongSamples(innerOf(attribute)).map(({ value, path }) => ({
        value: { ...(required as object), [name]: value },
        path: [name, ...path],
      })),
      ...(isOptional(attribute)
        ? []
        : [{ value: { ...(required as object), [name]: null }, path: [name] }]),
    ]),
  ]
}

function isOptional(attribute: AttributeType): boolean {
  return typeof attribute === 'object' && 'optional' in attribute
}

function innerOf(attribute: AttributeType): VariableType {
  return typeof attribute === 'object' && 'optional' in attribute ? attribute.optional : attribute
}
