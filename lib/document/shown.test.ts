import { expect, it } from 'vitest'
import { withoutRaw } from './shown'

it.each([
  ['a\u0085b', 'a<U+0085>b'],
  ['a\u001b[31m', 'a<U+001B>[31m'],
  ['cost\u00a0center', 'cost<U+00A0>center'],
  ['a\u00adb\u200bc\ufeff', 'a<U+00AD>b<U+200B>c<U+FEFF>'],
  ['a\u2028b\u202eb', 'a<U+2028>b<U+202E>b'],
  ['a\u200db', 'a<U+200D>b'],
  ['a\u{e0041}', 'a<U+E0041>'],
  ['\ud800x', '<U+D800>x'],
])('%j is quoted as %s', (text, said) => {
  expect(withoutRaw(text)).toBe(said)
})

it.each(['a b', 'é – “x”', '\u{1f469}\u200d\u{1f4bb}', 'データ', 'می\u200cخواهم'])(
  '%s is quoted as it is',
  (text) => {
    expect(withoutRaw(text)).toBe(text)
  },
)
