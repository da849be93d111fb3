import type { YamlVersion } from '../document'
import type { ScalarNode } from '../tree'
import { readFloat, readInteger } from './numbers'
import { readCore } from './read-core'
import { readPlain } from './read-plain'
import { type ScalarReading, UnreadableScalar } from './scalar'
import { STANDARD } from './tags'
import { readDate } from './yaml-date'

const SWITCHES: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['on', true],
  ['no', false],
  ['false', false],
  ['off', false],
])

/** What a scalar is read as: by PyYAML's safe loader, or in the core schema of YAML 1.2. */
export function readScalar({ text, style, tag }: ScalarNode, version: YamlVersion): ScalarReading {
  if (tag !== null && tag !== '!') return readTagged(text, tag)
  if (version === '1.2') return style === 'plain' && tag === null ? readCore(text) : text
  return style === 'plain' || tag === '!' ? readPlain(text) : text
}

function readTagged(text: string, tag: string): ScalarReading {
  switch (tag) {
    case `${STANDARD}str`:
      return text
    case `${STANDARD}null`:
      return null
    case `${STANDARD}bool`:
      return SWITCHES.get(text.toLowerCase()) ?? new UnreadableScalar('tag')
    case `${STANDARD}int`:
      return readInteger(stripped(text))
    case `${STANDARD}float`:
      return readFloat(stripped(text))
    case `${STANDARD}timestamp`:
      return readDate(text) ?? new UnreadableScalar('date')
    default:
      return new UnreadableScalar('tag')
  }
}

/** As Python's `int` and `float` do it, which keep a byte order mark. */
function stripped(text: string): string {
  return text.replace(/^[^\S\ufeff]+|(?<![^\S\ufeff])[^\S\ufeff]+$/g, '')
}
