import { beforeEach, describe, expect, it, vi } from 'vitest'
import { storeOf } from '@/components/state/store-of.test-support'
import type { Notice } from '@/components/ui/notice'
import { keepRecent } from './keep-recent'
import { type MemoryPlace, memoryPlace } from './memory-place.test-support'
import { createPutAside } from './put-aside'
import { createRecent, decodeRecent } from './recent-storage'

const notify = vi.fn((_notice: Notice) => () => {})
const other = { name: 'other.yaml', text: 'tenant_id: other\n' }
const asset = { name: 'asset.yaml', text: 'schema: []\n' }

let place: MemoryPlace
let clock: number

function begin() {
  const store = storeOf({
    job: { name: 'first.yaml', text: 'tenant_id: first\n' },
    asset: null,
    schedule: () => () => {},
  })
  keepRecent(
    store,
    createPutAside(createRecent(place, []), notify, () => {}),
    () => clock,
  )
  return store
}

type Store = ReturnType<typeof begin>

function type(store: Store, newText: string, document: 'job' | 'asset' = 'job') {
  store.actions.changeText(document, [{ start: 0, end: 0, newText }])
}

/** What is stored once every write is done. */
async function stored() {
  await place.change([], () => ({}))
  return decodeRecent(place.values['recent:v2'])
}

const kept = async () => (await stored()).map(({ job }) => job.text)

beforeEach(() => {
  vi.clearAllMocks()
  place = memoryPlace()
  clock = 1000
})

describe('the recent documents', () => {
  it('takes a changed document when another is opened, with the time of its last change', async () => {
    const store = begin()
    type(store, '# mine\n')
    clock = 5000
    store.actions.open(other)
    expect(await stored()).toMatchObject([
      { changedAt: 1000, job: { name: 'first.yaml', text: '# mine\ntenant_id: first\n' } },
    ])
  })

  it('takes nothing that is as it was opened', async () => {
    const store = begin()
    store.actions.open(other)
    store.actions.open(other)
    expect(await kept()).toEqual([])
  })

  it('takes a document whose asset was changed and then replaced or detached', async () => {
    const store = begin()
    store.actions.attachAsset(asset)
    type(store, '# a\n', 'asset')
    store.actions.attachAsset(null)
    expect(await stored()).toMatchObject([{ asset: { text: '# a\nschema: []\n' } }])
  })

  it('takes what undo leaves behind', async () => {
    const store = begin()
    store.actions.open(other)
    type(store, '# theirs\n')
    store.actions.undo()
    expect(await kept()).toEqual([])
    store.actions.redo()
    store.replace({ job: { ...other, openedText: other.text }, asset: null })
    expect(await kept()).toEqual(['# theirs\ntenant_id: other\n'])
  })

  it('takes the changed file when the same file is opened again', async () => {
    const store = begin()
    store.actions.open(other)
    type(store, '# mine\n')
    store.actions.open(other)
    expect(await kept()).toEqual(['# mine\ntenant_id: other\n'])
  })

  it('keeps what two tabs made of one file, both of them', async () => {
    const [mine, theirs] = [begin(), begin()]
    for (const store of [mine, theirs]) store.actions.open(other)
    type(mine, '# mine\n')
    type(theirs, '# theirs\n')
    for (const store of [mine, theirs]) store.actions.attachAsset(asset)
    expect(await kept()).toHaveLength(2)
  })

  it.each([
    ['full', 'is full'],
    ['forbidden', 'stores nothing'],
  ] as const)('says once that it cannot store: %s', async (outcome, words) => {
    place.outcome = () => outcome
    const store = begin()
    for (const text of ['a', 'b']) {
      type(store, `# ${text}\n`)
      store.actions.open({ name: 'other.yaml', text })
    }
    expect(await kept()).toEqual([])
    expect(notify).toHaveBeenCalledOnce()
    expect(notify.mock.calls[0]?.[0].message).toContain(words)
  })

  it('lets the oldest go when the storage is full', async () => {
    const store = begin()
    place.outcome = (values) => (JSON.stringify(values).length > 600 ? 'full' : 'written')
    for (let index = 0; index < 9; index++) {
      type(store, `# ${index}\n`)
      clock += 1000
      store.actions.open({ name: 'other.yaml', text: `tenant_id: ${index}\n` })
      await kept()
    }
    await vi.waitFor(async () => expect((await kept())[0]).toMatch(/^# 8\n/))
    expect((await kept()).length).toBeLessThan(9)
    expect(notify).not.toHaveBeenCalled()
  })

  it('holds documents on their way until they are stored', async () => {
    const recent = createRecent(place, [])
    const [one] = [{ job: { name: 'a', text: 'b', openedText: '' }, asset: null }]
    const done = recent.put(one, { id: 'x', changedAt: 1 })
    expect([recent.waiting().length, recent.entries().length]).toEqual([1, 0])
    await done
    expect([recent.waiting().length, recent.entries().length]).toEqual([0, 1])
  })

  it.each([
    ['no list at all', '{nope', 0],
    ['a record', {}, 0],
    [
      'a list with one entry that is none',
      [1, { id: 'a', changedAt: 1, job: { name: 'a', text: '' }, asset: null }],
      1,
    ],
  ])('reads %s as far as it can', (_name, value, count) => {
    expect(decodeRecent(value)).toHaveLength(count)
  })
})
