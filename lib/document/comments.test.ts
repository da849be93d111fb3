import { expect, it } from 'vitest'
import { commentsIn } from './comments'
import { parseDocument } from './parse-document'

const comments = (text: string) =>
  commentsIn(parseDocument(text)).map(({ start, end }) => text.slice(start, end))

it.each([
  ['# a\nb: 1 # c\r\n  # d', ['# a', '# c', '# d']],
  [`a: "x # no" # yes\nb: 'y # no'`, ['# yes']],
  ['a: x#no\nb: https://x/#no', []],
  ['a: |\n  # no\n\n  x # no\n# yes\nb: 1', ['# yes']],
  ['a: {b: 1, # in flow\n  c: 2} # behind', ['# in flow', '# behind']],
  ['- a # one # and more\n- b', ['# one # and more']],
  ['#', ['#']],
  ['', []],
])('%j', (text, expected) => {
  expect(comments(text)).toEqual(expected)
})
