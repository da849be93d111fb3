import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { storeOf } from '@/components/state/store-of.test-support'
import type { Notice } from '@/components/ui/notice'
import { keepRecent } from './keep-recent'
import { createPutAside } from './put-aside'
import { decodeRecent, storedRecent } from './recent-storage'

const notify = vi.fn((_notice: Notice) => () => {})
const other = { name: 'other.yaml', text: 'tenant_id: other\n' }
const asset = { name: 'asset.yaml', text: 'schema: []\n' }

let items: Map<string, string>
let clock: number

function begin() {
  const store = storeOf({
    job: { name: 'first.yaml', text: 'tenant_id: first\n' },
    asset: null,
    schedule: () => () => {},
  })
  keepRecent(store, createPutAside(notify), () => clock)
  return store
}

type Store = ReturnType<typeof begin>

function type(store: Store, newText: string, document: 'job' | 'asset' = 'job') {
  store.actions.changeText(document, [{ start: 0, end: 0, newText }])
}

const kept = () => decodeRecent(storedRecent()).map(({ job }) => job.text)

beforeEach(() => {
  vi.clearAllMocks()
  items = new Map()
  clock = 1000
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('the recent documents', () => {
  it('takes a changed document when another is opened, with the time of its last change', () => {
    const store = begin()
    type(store, '# mine\n')
    clock = 5000
    store.actions.open(other)
    expect(decodeRecent(storedRecent())).toMatchObject([
      { changedAt: 1000, job: { name: 'first.yaml', text: '# mine\ntenant_id: first\n' } },
    ])
  })

  it('takes nothing that is as it was opened', () => {
    const store = begin()
    store.actions.open(other)
    store.actions.open(other)
    expect(kept()).toEqual([])
  })

  it('takes a document whose asset was changed and then replaced or detached', () => {
    const store = begin()
    store.actions.attachAsset(asset)
    type(store, '# a\n', 'asset')
    store.actions.attachAsset(null)
    expect(decodeRecent(storedRecent())).toMatchObject([{ asset: { text: '# a\nschema: []\n' } }])
  })

  it('takes what undo leaves behind', () => {
    const store = begin()
    store.actions.open(other)
    type(store, '# theirs\n')
    store.actions.undo()
    expect(kept()).toEqual([])
    store.actions.redo()
    store.replace({ job: { ...other, openedText: other.text }, asset: null })
    expect(kept()).toEqual(['# theirs\ntenant_id: other\n'])
  })

  it('takes the changed file when the same file is opened again', () => {
    const store = begin()
    store.actions.open(other)
    type(store, '# mine\n')
    store.actions.open(other)
    expect(kept()).toEqual(['# mine\ntenant_id: other\n'])
  })

  it('keeps what two tabs made of one file, both of them', () => {
    const [mine, theirs] = [begin(), begin()]
    for (const store of [mine, theirs]) store.actions.open(other)
    type(mine, '# mine\n')
    type(theirs, '# theirs\n')
    for (const store of [mine, theirs]) store.actions.attachAsset(asset)
    expect(kept()).toHaveLength(2)
  })

  it.each([
    ['QuotaExceededError', 'is full'],
    ['SecurityError', 'stores nothing'],
  ])('says once that it cannot store: %s', (name, words) => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('no', name)
      },
    })
    const store = begin()
    for (const text of ['a', 'b']) {
      type(store, `# ${text}\n`)
      store.actions.open({ name: 'other.yaml', text })
    }
    expect(notify).toHaveBeenCalledOnce()
    expect(notify.mock.calls[0]?.[0].message).toContain(words)
  })

  it('lets the oldest go when the storage is full', () => {
    const store = begin()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (value.length > 600) throw new DOMException('no', 'QuotaExceededError')
        items.set(key, value)
      },
    })
    for (let index = 0; index < 9; index++) {
      type(store, `# ${index}\n`)
      clock += 1000
      store.actions.open({ name: 'other.yaml', text: `tenant_id: ${index}\n` })
    }
    expect(kept()[0]).toMatch(/^# 8\n/)
    expect(kept().length).toBeLessThan(9)
    expect(notify).not.toHaveBeenCalled()
  })

  it.each([
    ['no JSON', '{nope', 0],
    ['no list', '{}', 0],
    [
      'a list with one entry that is none',
      '[1,{"id":"a","changedAt":1,"job":{"name":"a","text":""},"asset":null}]',
      1,
    ],
  ])('reads %s as far as it can', (_name, stored, count) => {
    expect(decodeRecent(stored)).toHaveLength(count)
  })
})
