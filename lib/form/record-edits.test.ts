import { describe, expect, it } from 'vitest'
import type { EntryKind } from './draft'
import { changeKind, refuseKey, refuseUnfinished, removeEntry, writeEntry } from './record-edits'

describe('writeEntry', () => {
  it.each<[EntryKind, string, unknown]>([
    ['text', '2', '2'],
    ['text', '', ''],
    ['number', '2', 2],
    ['boolean', 'true', true],
    ['boolean', 'false', false],
  ])('%s “%s” is %j', (kind, text, value) => {
    expect(writeEntry(kind, text)).toEqual({ ok: true, value })
  })

  it('does not take text for a number', () => {
    expect(writeEntry('number', 'two')).toEqual({ ok: false, reason: '“two” is not a number.' })
  })
})

describe('changeKind', () => {
  it.each<[EntryKind, string, unknown]>([
    ['number', '2', 2],
    ['number', 'two', 0],
    ['boolean', 'true', true],
    ['boolean', '1', false],
    ['text', '2', '2'],
  ])('to %s from “%s”: %j', (kind, text, value) => {
    expect(changeKind(kind, text)).toBe(value)
  })
})

describe('removeEntry', () => {
  it('removes one key, and the record with its last one', () => {
    expect(removeEntry(['a'], 2, 'k')).toEqual({ op: 'delete', path: ['a', 'k'] })
    expect(removeEntry(['a'], 1, 'k')).toEqual({ op: 'delete', path: ['a'] })
  })
})

describe('refuseKey', () => {
  it.each([
    ['new', null],
    ['team', '“team” is already there. Each key can be there once.'],
    ['error_rate', '“error_rate” has a field of its own.'],
    [' ', 'A key needs a name.'],
  ])('%j: %j', (key, reason) => {
    expect(refuseKey(key, ['team'], ['error_rate'])).toBe(reason)
  })
})

describe('refuseUnfinished', () => {
  it.each([
    [{ key: 'team', text: 'data' }, null],
    [{ key: 'team', text: '' }, 'Not in the file yet: “team” needs a value.'],
    [{ key: ' ', text: 'data' }, 'Not in the file yet: “data” needs a key.'],
  ])('%j: %j', (entry, expected) => {
    expect(refuseUnfinished(entry)).toBe(expected)
  })
})
