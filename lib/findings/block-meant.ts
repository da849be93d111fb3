import type { Path } from '../document/document'
import { knownWord } from './known-words'
import type { MeantValue } from './meant-value'
import { keysOf, type Schema, schemaAt, wordsOf } from './schema-at'

/**
 * The block that one word or switch in its place stands for: `runtime: ecs` is a runtime of that type,
 * `encryption: true` encryption that is enabled. Null where no key of the block takes the value.
 */
export function blockMeant(
  schema: Schema,
  path: Path,
  found: unknown,
): readonly MeantValue[] | null {
  const block = schemaAt(schema, path)
  if (!block || !['string', 'boolean'].includes(typeof found)) return null
  for (const key of keysOf(block)) {
    const place = schemaAt(schema, [...path, key])
    if (!place) continue
    if (typeof found === 'boolean' && key === 'enabled') return [blockOf(path, key, found)]
    const words = wordsOf(place)
    const [word] = words.includes(String(found)) ? [found] : knownWord(String(found), words)
    if (typeof word === 'string') return [blockOf(path, key, word)]
  }
  return null
}

function blockOf(path: Path, key: string, value: unknown): MeantValue {
  return { title: `Write ${key}: ${value} under ${String(path.at(-1))}`, value: { [key]: value } }
}
