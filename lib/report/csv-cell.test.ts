import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCell, writeCell } from './csv-cell'

const PARTS = [
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  ',',
  ';',
  '|',
  ' ',
  '\\',
  'u',
  '001b',
  '005c',
  '\u001b',
  '\u009b',
  '\u202e',
  '\t',
  '\r',
  '\n',
  '\uff1d',
  'a',
  '😀',
]

describe('a cell', () => {
  it.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['@x', "'@x"],
    ['+SUM(1)', "'+SUM(1)"],
    ['  -1', "  '-1"],
    ['\t=1', '\\u0009=1'],
    ['\r=1', '\\u000d=1'],
    ['a;=1', "a;'=1"],
    ['a",=1', `a",'=1`],
    ['a-b@c=d', 'a-b@c=d'],
    ['\uff1d1', "'\uff1d1"],
    ['\u001b[31m', '\\u001b[31m'],
  ])('%j is written as %j', (text, cell) => {
    expect(writeCell(text)).toBe(cell)
  })

  it('is read back, and begins no formula wherever a spreadsheet cuts it', () => {
    const text = fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, (value) => {
        const cell = writeCell(value)
        expect(readCell(cell)).toBe(value)
        expect(cell).not.toMatch(/(?:^|[;,|"'\t\r\n]) *(?<!')[=+\-@\uff1d\uff0b\uff0d\uff20]/)
        expect(cell).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
      }),
      { numRuns: 5000 },
    )
  })
})
