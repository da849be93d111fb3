import { expect, it } from 'vitest'
import { flowPlace } from './flow-place'

function placeAt(marked: string) {
  const offset = marked.indexOf('|')
  const text = marked.slice(0, offset) + marked.slice(offset + 1)
  const place = flowPlace(text, 0, offset)
  return (
    place && [place.kind, place.path.join('/'), text.slice(place.start, offset).trim(), place.keys]
  )
}

it.each([
  ['{|}', ['entry', '', '', []]],
  ['{cpu: 2, mem|', ['entry', '', 'mem', ['cpu']]],
  ['{cpu: 2, memory: 4|}', ['value', 'memory', '4', []]],
  ['{"a b": {c: |}}', ['value', 'a b/c', '', []]],
  ['{a: {b: 1}, |}', ['entry', '', '', ['a']]],
  ['{a: [x, {b: 1, |}]}', ['entry', 'a/0', '', ['b']]],
  ['[x, y|]', ['value', '0', 'y', []]],
  ['[[|]]', ['value', '0/0', '', []]],
  ['{a: "x, }", b|}', ['entry', '', 'b', ['a']]],
  ["{a: 'it''s, ', b|}", ['entry', '', 'b', ['a']]],
  ['{a: "20|48"}', ['value', 'a', '"20', []]],
  ['{a: http://x, b: |}', ['value', 'b', '', []]],
  ["{a: it's, b: |}", ['value', 'b', '', []]],
  ['{\n  a: 1, # one, {two\n  |\n}', ['entry', '', '', ['a']]],
] as const)('reads %j', (marked, expected) => {
  expect(placeAt(marked)).toEqual(expected)
})

it.each([['{a: 1}|'], ['[[1], 2] |'], ['{a: 1, # comm|ent\n}']])('is outside at %j', (marked) => {
  expect(placeAt(marked)).toBeNull()
})
