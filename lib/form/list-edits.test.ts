import { describe, expect, it } from 'vitest'
import { removeItem, setItem } from './list-edits'

const path = ['infrastructure', 'tags', 'compliance']

describe('setItem', () => {
  it('writes one item, or the next one', () => {
    expect(setItem(path, 2, 1, 'SOC2')).toEqual({ op: 'set', path: [...path, 1], value: 'SOC2' })
    expect(setItem(path, 2, 2, 'SOC2')).toEqual({ op: 'set', path: [...path, 2], value: 'SOC2' })
  })

  it('makes the list with its first item', () => {
    expect(setItem(path, 0, 0, 'GDPR')).toEqual({ op: 'set', path, value: ['GDPR'] })
  })
})

describe('removeItem', () => {
  it('removes one item, and the list with the last one', () => {
    expect(removeItem(path, 2, 0)).toEqual({ op: 'delete', path: [...path, 0] })
    expect(removeItem(path, 1, 0)).toEqual({ op: 'delete', path })
  })
})
