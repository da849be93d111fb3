import type { Path } from '../document/document'
import { remove } from '../findings/changes'
import { closest } from '../findings/closest'
import { didYouMean, renameTo } from '../findings/did-you-mean'
import type { Said } from '../findings/finding'
import { pathInWords, valueInWords } from '../findings/words'
import type { TypeProblem } from '../providers/check-type'
import type { VariableType } from '../providers/module-variable'
import { typeInWords } from '../providers/type-in-words'
import { repairsOf } from './type-repairs'

/** A wrong type in words: what is wanted, what was written, and the way out. */
export function sayTypeProblem(problem: TypeProblem, base: Path): Said {
  const path = [...base, ...problem.path]
  const where = pathInWords(path)
  const wants = typeInWords(problem.type)
  const key = String(path.at(-1))
  switch (problem.kind) {
    case 'wrong':
      return {
        path,
        message: `${where} must be ${wants}, but it is ${valueInWords(problem.found)}.${wayOut(problem)}`,
        ...repairsOf(problem, path),
      }
    case 'null':
      return {
        path,
        message: `${where} holds nothing, where ${wants} is meant. Give it a value, or remove it.`,
        ...repairsOf(problem, path),
      }
    case 'missing':
      return {
        path,
        at: 'key',
        message: `${key} is missing under ${pathInWords(path.slice(0, -1))}. It is ${wants}. Add it.`,
      }
    case 'unread': {
      const near = closest(key, keysOf(problem.type))
      return {
        path,
        at: 'key',
        message: `Nothing reads the key ${key} under ${pathInWords(path.slice(0, -1))}: Terraform drops it unseen.${didYouMean(near)}`,
        choices: [...(near === undefined ? [] : [renameTo(path, near)]), remove(path, 'Remove it')],
      }
    }
  }
}

function keysOf(type: VariableType): readonly string[] {
  return typeof type === 'object' && 'object' in type ? Object.keys(type.object) : []
}

function wayOut({ type, found }: TypeProblem): string {
  if (typeof type === 'string') return ''
  const isText = typeof found === 'string'
  if ('list' in type || 'set' in type) return isText ? ' Write it as a list, such as [a, b].' : ''
  return 'map' in type ? ' Write a line NAME: value for each.' : ''
}
