import { describe, expect, it } from 'vitest'
import { adopt } from './adopt'
import { type DraftStamp, type StoredDraft, storedDraft } from './draft'
import type { KeptValues } from './kept-place'
import { decodeLastWords, type LastWords } from './last-words'
import { decodeRecent } from './recent-storage'

const NOW = 9000

function draft(text: string, stamp: DraftStamp = { tab: 'a', step: 1 }): StoredDraft {
  return { job: { name: 'job.yaml', text, openedText: 'opened' }, asset: null, stamp }
}

function entry(id: string, text: string) {
  return { id, changedAt: 1, job: { name: 'job.yaml', text }, asset: null }
}

/** What a tab called `b` left, made over the first draft of `a`. */
function words(text: string, options: Partial<LastWords> = {}): LastWords {
  const { tab = 'b' } = options
  const left = draft(text, { tab, step: 2 })
  const over = { tab: 'a', step: 1 }
  return { tab, at: 5000, asideId: 'aside', draft: left, over, aside: [], ...options }
}

/** What is kept once strays have been brought over. */
function broughtOver(
  values: KeptValues,
  strays: { plain?: KeptValues; words?: readonly LastWords[] },
) {
  const all = { ...values, ...adopt(values, { plain: {}, words: [], ...strays }, NOW) }
  return {
    all,
    text: storedDraft(all['draft:v2'])?.job.text,
    recent: decodeRecent(all['recent:v2']).map(({ job }) => job.text),
  }
}

describe('bringing over what lies elsewhere', () => {
  it('changes nothing where there is nothing', () => {
    expect(adopt({ 'draft:v2': draft('kept') }, { plain: {}, words: [] }, NOW)).toEqual({})
  })

  it('takes draft and history of the simple storage, which an earlier version wrote', () => {
    const { stamp: _, ...old } = draft('old')
    const plain = { 'draft:v2': old, 'recent:v2': [entry('x', 'older')] }
    expect(broughtOver({}, { plain })).toMatchObject({ text: 'old', recent: ['older'] })
  })

  it('puts the kept draft aside where the simple storage holds another', () => {
    const plain = { 'draft:v2': draft('without a database') }
    const found = broughtOver({ 'draft:v2': draft('kept') }, { plain })
    expect(found).toMatchObject({ text: 'without a database', recent: ['kept'] })
  })

  it('takes each once: the browser may forget that it was removed', () => {
    const strays = {
      plain: { 'draft:v2': draft('old'), 'recent:v2': [entry('x', 'older')] },
      words: [words('left', { over: { tab: 'nobody', step: 0 } })],
    }
    const { all } = broughtOver({}, strays)
    const later = { ...all, 'draft:v2': draft('newer', { tab: 'c', step: 1 }), 'recent:v2': [] }
    expect(broughtOver(later, strays)).toMatchObject({ text: 'newer', recent: [] })
  })

  it.each([
    ['no draft', undefined, 'left', []],
    ['the draft that they were made from', draft('kept'), 'left', []],
    ['an earlier draft of the same tab', draft('kept', { tab: 'b', step: 1 }), 'left', []],
    ['a later draft of the same tab', draft('kept', { tab: 'b', step: 3 }), 'kept', []],
    ['the same texts', draft('left', { tab: 'c', step: 7 }), 'left', []],
    ['a draft of another tab', draft('kept', { tab: 'c', step: 1 }), 'kept', ['left']],
    [
      'a later draft of the tab they were made from',
      draft('kept', { tab: 'a', step: 2 }),
      'kept',
      ['left'],
    ],
  ])('last words over %s', (_name, stored, text, recent) => {
    const values = stored ? { 'draft:v2': stored } : {}
    expect(broughtOver(values, { words: [words('left')] })).toMatchObject({ text, recent })
  })

  it('takes the entry of a draft that was put aside already for the same', () => {
    const values = {
      'draft:v2': draft('kept', { tab: 'c', step: 1 }),
      'recent:v2': [entry('aside', 'a moment before')],
    }
    expect(broughtOver(values, { words: [words('left')] }).recent).toEqual(['left'])
  })

  it('takes documents that were on their way to the recent ones', () => {
    const aside = [entry('x', 'left')]
    const found = broughtOver(
      { 'recent:v2': [entry('y', 'kept')] },
      { words: [words('', { aside })] },
    )
    expect(found.recent.toSorted()).toEqual(['kept', 'left'])
  })

  it('lets an unreadable draft lie until there is another', () => {
    expect(adopt({ 'draft:v2': 'nonsense' }, { plain: {}, words: [] }, NOW)).toEqual({})
    expect(broughtOver({ 'draft:v2': 'nonsense' }, { words: [words('left')] }).text).toBe('left')
  })
})

describe('last words', () => {
  it('are read as they were written', () => {
    const one = words('left', { aside: [entry('x', 'y')] })
    expect(decodeLastWords(JSON.stringify(one))).toEqual(one)
  })

  it.each([null, '', '{nope', '[]', '{"tab":"a"}', '{"tab":1,"at":2,"asideId":"x"}'])(
    'are none in %j',
    (text) => {
      expect(decodeLastWords(text)).toBeNull()
    },
  )
})
