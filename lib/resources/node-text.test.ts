import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutName, labelWidth, nameWidth, wrapLabel } from './node-text'

it.each([
  ['Schedule', 200, ['Schedule']],
  ['Code location task definition', 126, ['Code location', 'task definition']],
  ['', 126, []],
  ['Abcdefghijklmnopqrstuvwxyz', 84, ['Abc…uvwxyz']],
])('wraps %j to %d pixels', (label, width, lines) => {
  expect(wrapLabel(label, width)).toEqual(lines)
})

it.each([
  ['dativo-state-acme', 'dativo-state-acme'],
  ['dativo-acme-stripe-customers-to-iceberg-error-rate', 'dativo…-error-rate'],
  ['😀'.repeat(30), `${'😀'.repeat(6)}…${'😀'.repeat(11)}`],
])('cuts the middle of a name, where names are alike: %s', (name, cut) => {
  expect(cutName(name, nameWidth(18))).toBe(cut)
})

it('never gives a line that is wider than its room', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 60, max: 300 }),
      (text, width) => {
        const lines = wrapLabel(text, width).map((line) => labelWidth([...line].length))
        expect(Math.max(0, ...lines)).toBeLessThanOrEqual(width)
        expect(nameWidth([...cutName(text, width)].length)).toBeLessThanOrEqual(width)
      },
    ),
  )
})
