import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffText } from '@/lib/document/diff-text'
import { ModelText } from './model-text'

const piece = fc.constantFrom('a', 'b: ', '\n', '\r\n', '\r', '😀', '😃')
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
const modelLines = (text: string) => text.split(/\r\n|\r|\n/)

describe('diffText', () => {
  it.each([
    ['a value', 'cpu: 1\n', 'cpu: 2\n', { start: 5, end: 6, newText: '2' }],
    ['an insertion among equals', 'aaa', 'aaaa', { start: 3, end: 3, newText: 'a' }],
    ['a deletion', 'a\nb\nc\n', 'a\nc\n', { start: 2, end: 4, newText: '' }],
    ['half a line ending', 'a\r\nb', 'a\rb', { start: 1, end: 3, newText: '\r' }],
    ['half a surrogate pair', '😀', '😃', { start: 0, end: 2, newText: '😃' }],
    ['everything', '', 'a', { start: 0, end: 0, newText: 'a' }],
  ])('finds %s', (_name, before, after, expected) => {
    expect(diffText(before, after)).toEqual(expected)
  })

  it('is null for equal texts', () => {
    expect(diffText('a\r\n', 'a\r\n')).toBeNull()
  })

  it('leads from any text to any other, in the text and in the model', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const edit = diffText(before, after) ?? { start: 0, end: 0, newText: '' }
        expect(before.slice(0, edit.start) + edit.newText + before.slice(edit.end)).toBe(after)
        const { range, text } = new ModelText(before).modelEditOf(edit)
        const lines = modelLines(before)
        const head = lines[range.startLineNumber - 1]?.slice(0, range.startColumn - 1) ?? ''
        const tail = lines[range.endLineNumber - 1]?.slice(range.endColumn - 1) ?? ''
        const changed = [
          ...lines.slice(0, range.startLineNumber - 1),
          ...modelLines(`${head}${text}${tail}`),
          ...lines.slice(range.endLineNumber),
        ]
        expect(changed).toEqual(modelLines(after))
      }),
    )
  })
})
