import { describe, expect, it } from 'vitest'
import type { OpenDocuments } from './open-documents'
import { EMPTY_HISTORY, record, stepBack, stepForth, type UndoHistory } from './undo-history'

const snapshot = (text: string): OpenDocuments => ({
  job: { name: 'job.yaml', text, openedText: '' },
  asset: null,
})
const alone = { group: null, maxPauseMs: null }
const typing = { group: 'typing:job:1', maxPauseMs: 1000 }

function undoneTexts(history: UndoHistory): string[] {
  const step = stepBack(history, snapshot('now'))
  return step ? [step.snapshot.job.text, ...undoneTexts(step.history)] : []
}

describe('the undo history', () => {
  it('goes back and forth through single steps', () => {
    const one = record(EMPTY_HISTORY, snapshot('a'), alone, 0)
    const two = record(one, snapshot('b'), alone, 0)
    const back = stepBack(two, snapshot('c'))
    expect(back?.snapshot.job.text).toBe('b')
    const forth = back && stepForth(back.history, back.snapshot)
    expect(forth?.snapshot.job.text).toBe('c')
    expect(forth && undoneTexts(forth.history)).toEqual(['b', 'a'])
  })

  it('has nothing to give when empty', () => {
    expect(stepBack(EMPTY_HISTORY, snapshot('a'))).toBeNull()
    expect(stepForth(EMPTY_HISTORY, snapshot('a'))).toBeNull()
  })

  it.each([
    ['one group without a pause', typing, typing, 900, ['a']],
    ['one group after a pause', typing, typing, 1001, ['b', 'a']],
    ['two groups', typing, { ...typing, group: 'typing:job:9' }, 10, ['b', 'a']],
    ['no group', alone, alone, 10, ['b', 'a']],
    [
      'a group that allows any pause',
      { group: 'f', maxPauseMs: null },
      { group: 'f', maxPauseMs: null },
      60_000,
      ['a'],
    ],
  ])('keeps the steps of %s', (_name, first, second, later, expected) => {
    const one = record(EMPTY_HISTORY, snapshot('a'), first, 0)
    expect(undoneTexts(record(one, snapshot('b'), second, later))).toEqual(expected)
  })

  it('measures the pause from the last change, not from the first', () => {
    let history = record(EMPTY_HISTORY, snapshot('a'), typing, 0)
    history = record(history, snapshot('b'), typing, 900)
    history = record(history, snapshot('c'), typing, 1800)
    expect(undoneTexts(history)).toEqual(['a'])
  })

  it('forgets what could be redone after a new change, even in the same group', () => {
    const one = record(EMPTY_HISTORY, snapshot('a'), typing, 0)
    const two = record(one, snapshot('b'), { ...typing, group: 'x' }, 0)
    const back = stepBack(two, snapshot('c'))
    const changed = back && record(back.history, back.snapshot, typing, 1)
    expect(changed?.future).toEqual([])
    expect(changed && undoneTexts(changed)).toEqual(['b', 'a'])
  })

  it('keeps the latest three hundred steps', () => {
    let history = EMPTY_HISTORY
    for (let index = 0; index < 400; index++)
      history = record(history, snapshot(`${index}`), alone, 0)
    expect(undoneTexts(history)).toHaveLength(300)
    expect(undoneTexts(history)[0]).toBe('399')
  })

  it('keeps fewer steps of a long text', () => {
    const long = snapshot('x'.repeat(1_000_000))
    let history = EMPTY_HISTORY
    for (let index = 0; index < 60; index++) history = record(history, long, alone, 0)
    expect(history.past).toHaveLength(40)
  })
})
