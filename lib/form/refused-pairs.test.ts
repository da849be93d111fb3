import { describe, expect, it } from 'vitest'
import { type RefusedPair, withCell, withKey, withRefusedValues } from './refused-pairs'

const KEY: RefusedPair = { key: 'department', part: 'key', typed: 'team', reason: 'There.' }
const VALUE: RefusedPair = { key: 'department', part: 'value', typed: 'x', reason: 'No number.' }
const BLANK: RefusedPair = { key: null, part: 'key', typed: 'team', reason: 'There.' }

describe('cells that are not in the file', () => {
  it('stay while other cells are written', () => {
    const cells = [KEY, BLANK]
    expect(withCell(cells, { ...VALUE, reason: null })).toBe(cells)
    expect(withCell(cells, { ...KEY, key: 'team', reason: null })).toBe(cells)
    expect(withCell(cells, VALUE)).toEqual([KEY, BLANK, VALUE])
  })

  it('are said anew, or no more, when they are tried again', () => {
    const other = { ...KEY, typed: '', reason: 'A key needs a name.' }
    expect(withCell([KEY, VALUE], other)).toEqual([VALUE, other])
    expect(withCell([KEY, VALUE], { ...KEY, reason: null })).toEqual([VALUE])
  })

  it('are one of the blank row, whichever part it lacks', () => {
    const value: RefusedPair = { ...BLANK, part: 'value' }
    expect(withCell([KEY, BLANK], value)).toEqual([KEY, value])
  })

  it('go with their pair: to its next key, or away', () => {
    expect(withKey([KEY, VALUE, BLANK], 'department', 'unit')).toEqual([
      { ...VALUE, key: 'unit' },
      BLANK,
    ])
    expect(withKey([KEY, VALUE, BLANK], 'department', null)).toEqual([BLANK])
  })

  it('stand on the screen instead of the value in the file', () => {
    const entries = [{ key: 'department', kind: 'number', text: '4' }] as const
    expect(withRefusedValues(entries, [KEY])).toEqual(entries)
    expect(withRefusedValues(entries, [VALUE])).toEqual([
      { key: 'department', kind: 'number', text: 'x' },
    ])
  })
})
