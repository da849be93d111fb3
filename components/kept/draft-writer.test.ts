import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { storeOf } from '@/components/state/store-of.test-support'
import type { DraftStatus } from './draft-status'
import { createDraftStorage } from './draft-storage'
import { createDraftWriter } from './draft-writer'
import { decodeLastWords } from './last-words'
import { type MemoryPlace, memoryPlace } from './memory-place.test-support'
import { createRecent } from './recent-storage'

let place: MemoryPlace
let items: Map<string, string>
let statuses: DraftStatus[]

function begin(tab = 'me') {
  const store = storeOf({
    job: { name: 'job.yaml', text: 'a: 1\n' },
    asset: null,
    schedule: () => () => {},
  })
  const draft = createDraftStorage({ place, tab, first: null })
  const kept = { tab, isDurable: place.isDurable, draft, recent: createRecent(place, []) }
  const [onTaken, onOutcome] = [vi.fn(), vi.fn()]
  const tell = (status: DraftStatus) => statuses.push(status)
  const writer = createDraftWriter({ store, kept, tell, asideId: 'aside', onTaken, onOutcome })
  store.subscribe(() => writer.changed())
  const type = (newText: string) => store.actions.changeText('job', [{ start: 0, end: 0, newText }])
  return { writer, type, undo: store.actions.undo, onTaken, onOutcome }
}

/** The text that is stored now. */
function storedText(): unknown {
  const stored = place.values['draft:v2'] as { job: { text: string } } | undefined
  return stored?.job.text
}

beforeEach(() => {
  vi.useFakeTimers()
  place = memoryPlace()
  items = new Map()
  statuses = []
  vi.stubGlobal('localStorage', {
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('writing the draft', () => {
  it('writes after a pause, once for all that was typed before it', async () => {
    const { type } = begin()
    type('#')
    await vi.advanceTimersByTimeAsync(60)
    type('#')
    expect(storedText()).toBeUndefined()
    await vi.advanceTimersByTimeAsync(90)
    expect(storedText()).toBe('##a: 1\n')
  })

  it('writes within 300 ms while somebody goes on typing', async () => {
    const { type } = begin()
    for (let passed = 0; passed < 300; passed += 30) {
      type('#')
      await vi.advanceTimersByTimeAsync(30)
    }
    expect(storedText()).toMatch(/^#{5}/)
  })

  it('calls nothing saved before it is, nor while something newer is not', async () => {
    let arrive = () => {}
    place.until = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const { type } = begin()
    type('#')
    await vi.advanceTimersByTimeAsync(1000)
    expect(statuses).not.toContain('saved')
    type('#')
    arrive()
    place.until = new Promise(() => {})
    await vi.advanceTimersByTimeAsync(50)
    expect(storedText()).toBe('#a: 1\n')
    expect(statuses.at(-1)).toBe('waiting')
  })

  it('has the newest text last, however slow the writes are', async () => {
    const { type } = begin()
    for (const text of ['1', '2', '3']) {
      place.until = new Promise((resolve) => setTimeout(resolve, 500))
      type(text)
      await vi.advanceTimersByTimeAsync(300)
    }
    await vi.advanceTimersByTimeAsync(3000)
    expect(storedText()).toBe('321a: 1\n')
    expect(statuses.at(-1)).toBe('saved')
  })

  it('says that it is saved when undo brings back what is stored', async () => {
    const { type, undo } = begin()
    type('#')
    await vi.advanceTimersByTimeAsync(2000)
    type('#')
    expect(statuses.at(-1)).toBe('waiting')
    undo()
    expect(statuses.at(-1)).toBe('saved')
  })

  it('says that a place which is not durable keeps it no longer than a crash', async () => {
    place = { ...memoryPlace(), isDurable: false }
    const { type } = begin()
    type('#')
    await vi.advanceTimersByTimeAsync(300)
    expect(statuses).toContain('kept')
    expect(statuses).not.toContain('saved')
  })

  it('tells what the place says, and tries again with the next change', async () => {
    place.outcome = () => 'full'
    const { type, onOutcome } = begin()
    type('#')
    await vi.advanceTimersByTimeAsync(300)
    expect(onOutcome).toHaveBeenCalledWith('full')
    expect(statuses.at(-1)).toBe('unsaved')
    place.outcome = () => 'written'
    type('#')
    await vi.advanceTimersByTimeAsync(300)
    expect(statuses.at(-1)).toBe('saved')
  })

  it('leaves what another tab has stored, and says so once for each change', async () => {
    const other = begin('other')
    const { type, onTaken } = begin()
    other.type('theirs ')
    await vi.advanceTimersByTimeAsync(300)
    type('mine ')
    await vi.advanceTimersByTimeAsync(2000)
    expect(onTaken).toHaveBeenCalledOnce()
    expect(storedText()).toBe('theirs a: 1\n')
  })
})

describe('a page that goes away', () => {
  const words = () => decodeLastWords(items.get('dativo-infra-designer:last-words:v1:me') ?? null)

  it('leaves what is not yet stored, and takes it back when it is', async () => {
    const { writer, type } = begin()
    type('#')
    writer.leave()
    expect(words()).toMatchObject({ tab: 'me', draft: { job: { text: '#a: 1\n' } } })
    await vi.advanceTimersByTimeAsync(300)
    expect(storedText()).toBe('#a: 1\n')
    expect(words()).toBeNull()
  })

  it('leaves nothing when all is stored', async () => {
    const { writer, type } = begin()
    type('#')
    await vi.advanceTimersByTimeAsync(300)
    writer.leave()
    expect(words()).toBeNull()
  })
})
