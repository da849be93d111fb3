import { re2 } from '../../providers/field-checks/re2'
import type { Plain } from '../plain'

/** `regex()`: the whole match, its groups in a list, or its named groups in a map. */
export function findPattern(pattern: string, text: string): Plain | undefined {
  const found = compile(pattern, '').exec(text)
  if (!found) return undefined
  if (found.groups) {
    return new Map(Object.entries(found.groups).map(([name, part]) => [name, part ?? null]))
  }
  return found.length > 1 ? found.slice(1).map((part) => part ?? null) : found[0]
}

/** `replace()`: what stands between slashes is a pattern. */
export function replaceAll(text: string, found: string, by: string): string {
  const pattern = /^\/([\s\S]+)\/$/.exec(found)?.[1]
  if (pattern === undefined) return text.split(found).join(by)
  return text.replace(compile(pattern, 'g'), by.replace(/\$\{(\w+)\}/g, '$$$1'))
}

const compiled = new Map<string, RegExp>()

function compile(pattern: string, flags: 'g' | ''): RegExp {
  const key = `${flags}/${pattern}`
  const known = compiled.get(key)
  if (known) {
    known.lastIndex = 0
    return known
  }
  const made = new RegExp(re2(pattern.replaceAll('(?P<', '(?<')), `u${flags}`)
  compiled.set(key, made)
  return made
}
