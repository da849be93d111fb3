import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDraftStorage } from './draft-storage'

const draft = (text: string) => ({
  job: { name: 'job.yaml', text, openedText: 'opened' },
  asset: null,
})

let items: Map<string, string>

beforeEach(() => {
  items = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  })
})
afterEach(() => vi.unstubAllGlobals())

const storedKey = () => [...items.keys()][0] ?? ''

describe('the draft storage', () => {
  it('gives back what it was given, byte for byte', () => {
    const text = '\uFEFFa: "\u2028"\r\n😀\r'
    expect(createDraftStorage().save(draft(text))).toBe('written')
    expect(createDraftStorage().load()).toEqual(draft(text))
  })

  it('keeps the asset with its own opened text', () => {
    const both = { ...draft('a'), asset: { name: 'asset.yaml', text: 'b', openedText: 'c' } }
    createDraftStorage().save(both)
    expect(createDraftStorage().load()).toEqual(both)
  })

  it('has nothing at first', () => {
    expect(createDraftStorage().load()).toBeNull()
  })

  it.each([
    ['no JSON', '{nope'],
    ['another shape', '{"job":{"name":"job.yaml"}}'],
    ['a number for a text', '{"job":{"name":"a","text":1,"openedText":""},"asset":null}'],
    ['nothing', ''],
  ])('says that %s cannot be read', (_name, stored) => {
    createDraftStorage().save(draft('a'))
    items.set(storedKey(), stored)
    expect(createDraftStorage().load()).toBe('unreadable')
  })

  it('never replaces what another tab has stored since', () => {
    const mine = createDraftStorage()
    const other = createDraftStorage()
    mine.save(draft('a'))
    other.load()
    other.save(draft('b'))
    expect(mine.save(draft('c'))).toBe('taken')
    expect(createDraftStorage().load()).toEqual(draft('b'))
  })

  it('replaces what it has read', () => {
    const mine = createDraftStorage()
    mine.save(draft('a'))
    items.set(storedKey(), 'something else')
    mine.load()
    expect(mine.save(draft('c'))).toBe('written')
    expect(createDraftStorage().load()).toEqual(draft('c'))
  })

  it('does not take a draft it has not read for its own', () => {
    createDraftStorage().save(draft('a'))
    expect(createDraftStorage().save(draft('b'))).toBe('taken')
  })

  it.each([
    ['full', 'QuotaExceededError'],
    ['forbidden', 'SecurityError'],
  ])('tells when storage is %s', (outcome, name) => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('no', name)
      },
    })
    expect(createDraftStorage().save(draft('a'))).toBe(outcome)
  })

  it('has nothing where storage is forbidden altogether', () => {
    vi.stubGlobal('localStorage', undefined)
    expect(createDraftStorage().load()).toBeNull()
    expect(createDraftStorage().save(draft('a'))).toBe('forbidden')
  })
})
