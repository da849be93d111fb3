import type { VariableType } from './module-variable'

const SCALARS = {
  string: ['text', 'text'],
  number: ['a number', 'numbers'],
  bool: ['true or false', 'true or false'],
  any: ['any value', 'any values'],
} as const

/** A type as people say it: "a list of text", "a map of numbers", "a block of the keys a and b". */
export function typeInWords(type: VariableType): string {
  if (typeof type === 'string') return SCALARS[type][0]
  if ('list' in type) return `a list of ${manyInWords(type.list)}`
  if ('set' in type) return `a list of ${manyInWords(type.set)}`
  if ('map' in type) return `a map of names to ${manyInWords(type.map)}`
  return `a block of the keys ${Object.keys(type.object).join(', ')}`
}

function manyInWords(type: VariableType): string {
  if (typeof type === 'string') return SCALARS[type][1]
  return 'object' in type ? 'blocks' : 'lists'
}
