import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Control } from './draft'
import { readNumber, writeDraft } from './write-draft'

describe('writeDraft', () => {
  it.each<[Control, string, unknown, unknown]>([
    ['text', 'acme', undefined, 'acme'],
    ['text', '12', 12, '12'],
    ['number', '3600', undefined, 3600],
    ['number', ' 2.5 ', '2', 2.5],
    ['number', '-1', 0, -1],
    ['cpu', '2048', undefined, '2048'],
    ['cpu', '2048', '1024', '2048'],
    ['cpu', '2048', 1024, 2048],
    ['memory', '4Gi', 4096, '4Gi'],
    ['quantity', '0.5', 1, 0.5],
    ['choice', 'prod', true, 'prod'],
  ])('%s “%s” over %j is %j', (control, text, held, value) => {
    expect(writeDraft(control, text, held)).toEqual({ ok: true, value })
  })

  it.each([
    ['5x', 5, '“5x” is not a number. The file keeps 5.'],
    ['05', undefined, '“05” is not a number. The file has no value yet.'],
    ['1.', 1, '“1.” is not a number. The file keeps 1.'],
    ['0x10', null, '“0x10” is not a number. The file has no value yet.'],
  ])('does not take “%s” for a number', (text, held, reason) => {
    expect(writeDraft('number', text, held)).toEqual({ ok: false, reason })
  })

  it('reads back every number as JavaScript writes it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(readNumber(String(number))).toBe(number === 0 ? 0 : number)
      }),
    )
  })
})
