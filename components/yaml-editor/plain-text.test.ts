import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '@/lib/document/apply-edits'
import { plainText, typedEdit } from './plain-text'

const piece = fc.constantFrom('a', 'key: ', '\n', '\r\n', '\r', '😀', ' ')
const anyText = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.array(piece, { maxLength: 12 }))
  .map(([bom, pieces]) => bom + pieces.join(''))

describe('typedEdit', () => {
  it.each([
    ['a value', 'a: 1\nb: 2\n', 'a: 1\nb: 3\n', 'a: 1\nb: 3\n'],
    ['a line among CRLF', 'a: 1\r\nb: 2\r\n', 'a: 1\nx: 9\nb: 2\n', 'a: 1\r\nx: 9\r\nb: 2\r\n'],
    ['behind a BOM', '\uFEFFa: 1\n', 'a: 12\n', '\uFEFFa: 12\n'],
    ['the first of everything', '', 'a: 1', 'a: 1'],
  ])('takes over %s and leaves the other bytes alone', (_name, text, typed, expected) => {
    const edit = typedEdit(text, typed)
    expect(edit && applyEdits(text, [edit])).toBe(expected)
  })

  it('is null when nothing was typed', () => {
    expect(typedEdit('\uFEFFa\r\nb\r', 'a\nb\n')).toBeNull()
  })

  it('gives a text that the text area shows as it was typed', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const typed = plainText(other)
        const edit = typedEdit(text, typed)
        expect(plainText(edit ? applyEdits(text, [edit]) : text)).toBe(typed)
      }),
    )
  })
})
