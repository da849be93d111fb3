import { beforeEach, describe, expect, it } from 'vitest'
import { storedDraft } from './draft'
import { createDraftStorage } from './draft-storage'
import { type MemoryPlace, memoryPlace } from './memory-place.test-support'

const draft = (text: string) => ({
  job: { name: 'job.yaml', text, openedText: 'opened' },
  asset: null,
})

let place: MemoryPlace
let tabs: number

/** A tab that begins now. */
function begin() {
  tabs += 1
  const stored = place.values['draft:v2']
  const first = stored === undefined ? null : (storedDraft(stored) ?? 'unreadable')
  return createDraftStorage({ place, tab: `tab-${tabs}`, first })
}

beforeEach(() => {
  place = memoryPlace()
  tabs = 0
})

describe('the draft storage', () => {
  it('gives back what it was given, byte for byte', async () => {
    const text = '\uFEFFa: "\u2028"\r\n😀\r'
    expect(await begin().save(draft(text))).toBe('written')
    expect(begin().known()).toMatchObject(draft(text))
    expect(await begin().load()).toMatchObject(draft(text))
  })

  it('keeps the asset with its own opened text, and nothing that is no text', async () => {
    const target = { write: async () => {}, read: async () => null }
    const asset = { name: 'asset.yaml', text: 'b', openedText: 'c' }
    await begin().save({ ...draft('a'), asset: { ...asset, target } })
    expect(begin().known()).toMatchObject({ ...draft('a'), asset })
  })

  it('has nothing at first', async () => {
    expect(begin().known()).toBeNull()
    expect(await begin().load()).toBeNull()
  })

  it.each([
    ['a text', '{nope'],
    ['another shape', { job: { name: 'job.yaml' } }],
    ['a number for a text', { job: { name: 'a', text: 1, openedText: '' }, asset: null }],
    ['null', null],
  ])('says that %s cannot be read, and replaces it', async (_name, stored) => {
    place.values['draft:v2'] = stored
    expect(begin().known()).toBe('unreadable')
    expect(await begin().save(draft('a'))).toBe('written')
  })

  it('never replaces what another tab has stored since', async () => {
    const mine = begin()
    await mine.save(draft('a'))
    await begin().save(draft('b'))
    expect(await mine.save(draft('c'))).toBe('taken')
    expect(begin().known()).toMatchObject(draft('b'))
  })

  it('replaces what it has read', async () => {
    const mine = begin()
    await mine.save(draft('a'))
    await begin().save(draft('b'))
    expect(await mine.load()).toMatchObject(draft('b'))
    expect(await mine.save(draft('c'))).toBe('written')
    expect(begin().known()).toMatchObject(draft('c'))
  })

  it('replaces its own drafts, whichever of them is stored', async () => {
    const mine = begin()
    const saves = ['a', 'b', 'c'].map((text) => mine.save(draft(text)))
    expect(await Promise.all(saves)).toEqual(['written', 'written', 'written'])
    expect(begin().known()).toMatchObject(draft('c'))
  })

  it('does not take a draft it has not read for its own, unless it holds the same', async () => {
    const [one, other] = [begin(), begin()]
    await one.save(draft('a'))
    expect(await other.save(draft('b'))).toBe('taken')
    expect(await other.save(draft('a'))).toBe('written')
    expect(await other.save(draft('b'))).toBe('written')
  })

  it.each(['full', 'forbidden'] as const)('tells when the place is %s', async (outcome) => {
    place.outcome = () => outcome
    const mine = begin()
    expect(await mine.save(draft('a'))).toBe(outcome)
    expect(mine.known()).toMatchObject(draft('a'))
    expect(begin().known()).toBeNull()
  })
})
