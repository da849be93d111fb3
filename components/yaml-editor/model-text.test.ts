import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ModelEdit, type ModelRange, ModelText } from './model-text'

const range = (a: number, b: number, c: number, d: number): ModelRange => ({
  startLineNumber: a,
  startColumn: b,
  endLineNumber: c,
  endColumn: d,
})

/** What Monaco makes of a text: lines without BOM and endings. */
const modelLines = (text: string) => text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)

/** What Monaco does with an edit. */
function editModel(lines: readonly string[], { range: at, text }: ModelEdit): string[] {
  const before = lines[at.startLineNumber - 1]?.slice(0, at.startColumn - 1) ?? ''
  const after = lines[at.endLineNumber - 1]?.slice(at.endColumn - 1) ?? ''
  const middle = `${before}${text}${after}`.split(/\r\n|\r|\n/)
  return [...lines.slice(0, at.startLineNumber - 1), ...middle, ...lines.slice(at.endLineNumber)]
}

const piece = fc.constantFrom('a', 'key: ', '\n', '\r\n', '\r', '😀', '\u2028', ' ', '\ud83d')
const anyText = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.array(piece, { maxLength: 12 }))
  .map(([bom, pieces]) => bom + pieces.join(''))

/** A text with a range that its model has. */
const textAndRange = anyText.chain((text) => {
  const lines = modelLines(text)
  const place = fc
    .nat(lines.length - 1)
    .chain((line) =>
      fc.nat(lines[line]?.length ?? 0).map((column) => [line + 1, column + 1] as const),
    )
  return fc.tuple(place, place).map(([a, b]) => {
    const [from, to] = a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]) ? [a, b] : [b, a]
    return { text, at: range(from[0], from[1], to[0], to[1]) }
  })
})

describe('ModelText', () => {
  it.each([
    ['LF', 'a: 1\nb: 2\n', { start: 5, end: 6 }, range(2, 1, 2, 2)],
    ['CRLF', 'a: 1\r\nb: 2\r\n', { start: 6, end: 7 }, range(2, 1, 2, 2)],
    ['a lone CR', 'a: 1\rb: 2', { start: 5, end: 9 }, range(2, 1, 2, 5)],
    ['mixed endings', 'a\r\nb\rc\nd', { start: 7, end: 8 }, range(4, 1, 4, 2)],
    ['a BOM in the first line', '\uFEFFa: 1', { start: 1, end: 2 }, range(1, 1, 1, 2)],
    ['a BOM and later lines', '\uFEFFa: 1\nb: 2', { start: 6, end: 7 }, range(2, 1, 2, 2)],
    ['the BOM itself', '\uFEFFa', { start: 0, end: 0 }, range(1, 1, 1, 1)],
    ['a surrogate pair', 'k: 😀x', { start: 5, end: 6 }, range(1, 6, 1, 7)],
    ['U+2028, which ends no line', 'a\u2028b\nc', { start: 2, end: 3 }, range(1, 3, 1, 4)],
    ['between CR and LF', 'a\r\nb', { start: 2, end: 4 }, range(1, 2, 2, 2)],
  ])('maps a span with %s', (_name, text, span, expected) => {
    expect(new ModelText(text).rangeOf(span)).toEqual(expected)
  })

  it.each([
    [
      'as the line it is typed in',
      'a\r\nb\n',
      range(1, 2, 1, 2),
      { start: 1, end: 1, newText: '\r\n' },
    ],
    ['as the next line', 'a\nb\r\nc', range(2, 1, 2, 1), { start: 2, end: 2, newText: '\r\n' }],
    [
      'as the line above, at the end',
      'a\rb',
      range(2, 2, 2, 2),
      { start: 3, end: 3, newText: '\r' },
    ],
    [
      'with LF where there is no other',
      'a',
      range(1, 2, 1, 2),
      { start: 1, end: 1, newText: '\n' },
    ],
    [
      'apart from the CR before it',
      'a\rb\nc',
      range(2, 1, 2, 1),
      { start: 2, end: 2, newText: '\n\n' },
    ],
    [
      'apart from the LF after it',
      'x\ra\nb',
      range(1, 1, 2, 2),
      { start: 0, end: 3, newText: '\n' },
    ],
  ])('ends a new line %s', (_name, text, at, expected) => {
    expect(new ModelText(text).textEditOf({ range: at, text: '\n' })).toEqual(expected)
  })

  it('finds the way back from a range to the same range', () => {
    fc.assert(
      fc.property(textAndRange, ({ text, at }) => {
        const map = new ModelText(text)
        const { start, end } = map.textEditOf({ range: at, text: '' })
        expect(map.rangeOf({ start, end })).toEqual(at)
      }),
    )
  })

  it('does to the text what was done to the model, and changes nothing else', () => {
    fc.assert(
      fc.property(
        textAndRange,
        fc.constantFrom('', 'x', '\n', 'a\n  b', '😀'),
        ({ text, at }, typed) => {
          const { start, end, newText } = new ModelText(text).textEditOf({ range: at, text: typed })
          const after = text.slice(0, start) + newText + text.slice(end)
          expect(modelLines(after)).toEqual(editModel(modelLines(text), { range: at, text: typed }))
        },
      ),
      { numRuns: 2000 },
    )
  })
})
