import { describe, expect, it } from 'vitest'
import type { OpenDocuments } from '@/components/state/open-documents'
import { MAX_ENTRIES, putRecent } from './put-recent'
import type { RecentEntry } from './recent-entry'

function entry(id: string, text: string, changedAt = 0): RecentEntry {
  return { id, changedAt, job: { name: 'job.yaml', text }, asset: null }
}

function open(text: string, openedText = 'opened'): OpenDocuments {
  return { job: { name: 'job.yaml', text, openedText }, asset: null }
}

const added = { id: 'new', changedAt: 9 }

describe('putRecent', () => {
  it('puts documents first, without what else the screen knows of them', () => {
    const asset = { name: 'asset.yaml', text: 'b', openedText: 'c' }
    expect(putRecent([entry('a', 'a')], { ...open('x'), asset }, added)).toEqual([
      { ...added, job: { name: 'job.yaml', text: 'x' }, asset: { name: 'asset.yaml', text: 'b' } },
      entry('a', 'a'),
    ])
  })

  it.each([
    ['equal texts', [entry('a', 'x'), entry('b', 'b')], ['new', 'b']],
    ['the entry it was opened from', [entry('a', 'opened'), entry('b', 'b')], ['new', 'b']],
    ['the entry with its id', [entry('new', 'older'), entry('b', 'b')], ['new', 'b']],
    ['nothing that another tab made of the same file', [entry('a', 'theirs')], ['new', 'a']],
  ])('replaces %s', (_name, entries, ids) => {
    expect(putRecent(entries, open('x'), added).map(({ id }) => id)).toEqual(ids)
  })

  it.each([
    ['another name', { ...entry('a', 'x'), job: { name: 'b.yaml', text: 'x' } }],
    ['an asset beside it', { ...entry('a', 'x'), asset: { name: 'asset.yaml', text: '' } }],
  ])('keeps the same job with %s', (_name, other) => {
    expect(putRecent([other], open('x'), added)).toHaveLength(2)
  })

  it('lets the oldest go beyond 20', () => {
    const entries = Array.from({ length: MAX_ENTRIES }, (_, index) => entry(`${index}`, `${index}`))
    const ids = putRecent(entries, open('x'), added).map(({ id }) => id)
    expect(ids).toEqual(['new', ...entries.slice(0, -1).map(({ id }) => id)])
  })

  it('lets the oldest go when together they are too long, but never the new one', () => {
    const large = 'x'.repeat(1_000_000)
    const entries = [entry('a', `${large}a`), entry('b', `${large}b`), entry('c', '')]
    expect(putRecent(entries, open(large), added).map(({ id }) => id)).toEqual(['new', 'a'])
    expect(putRecent(entries, open(large.repeat(3)), added).map(({ id }) => id)).toEqual(['new'])
  })
})
