import type { FactValue } from '../../lib/providers/fact'
import { patternChanges } from './pattern-changes'

/** A value changed in one place. */
export interface Change {
  readonly what: string
  readonly value: FactValue
}

/** Every change of one number, text, list item or row of a fact. */
export function changesOf(name: string, value: FactValue): readonly Change[] {
  if (typeof value === 'number') return numberChanges(value)
  if (typeof value === 'string') return textChanges(name, value)
  if (typeof value === 'boolean') return [{ what: `${value} is ${!value}`, value: !value }]
  if (isList(value)) return listChanges(name, value)
  return Object.entries(value).flatMap(([key, held]) => {
    const { [key]: _, ...rest } = value
    const inner = changesOf(key, held).map(({ what, value: changed }) => ({
      what: `${key}: ${what}`,
      value: { ...value, [key]: changed },
    }))
    // Bounds and rules have fixed keys, the rows of a table come and go.
    return typeof held === 'object' ? [{ what: `without ${key}`, value: rest }, ...inner] : inner
  })
}

function numberChanges(number: number): readonly Change[] {
  const step = Number.isInteger(number) ? 1 : number / 10
  return [number + step, number - step].map((value) => ({ what: `${number} is ${value}`, value }))
}

function textChanges(name: string, text: string): readonly Change[] {
  if (/pattern$/i.test(name)) return patternChanges(text)
  if (/characters$/i.test(name)) return characterChanges(text)
  return [{ what: `"${text}" is "${text}x"`, value: `${text}x` }]
}

function characterChanges(characters: string): readonly Change[] {
  const each = [...characters.matchAll(/\\p\{\w+\}|\\?.(?:-[^\]])?/gu)]
  return each.map(({ 0: one, index }) => ({
    what: `without ${one}`,
    value: characters.slice(0, index) + characters.slice(index + one.length),
  }))
}

function listChanges(name: string, list: readonly FactValue[]): readonly Change[] {
  return list.flatMap((item, index) => [
    { what: `without ${JSON.stringify(item)}`, value: list.toSpliced(index, 1) },
    ...changesOf(name, item).map(({ what, value }) => ({ what, value: list.with(index, value) })),
  ])
}

function isList(value: FactValue): value is readonly FactValue[] {
  return Array.isArray(value)
}
