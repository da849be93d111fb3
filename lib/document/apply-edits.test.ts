import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from './apply-edits'
import type { TextEdit } from './document'
import { EditTrack } from './edit/edit-track'

describe('applyEdits', () => {
  it.each<[name: string, edits: TextEdit[], after: string]>([
    ['no edits', [], 'abcdef'],
    ['an insertion', [{ start: 3, end: 3, newText: 'X' }], 'abcXdef'],
    ['a deletion', [{ start: 0, end: 3, newText: '' }], 'def'],
    ['the whole text', [{ start: 0, end: 6, newText: 'X' }], 'X'],
    [
      'edits in any order',
      [
        { start: 5, end: 6, newText: 'Z' },
        { start: 0, end: 1, newText: 'X' },
      ],
      'XbcdeZ',
    ],
    [
      'edits that touch',
      [
        { start: 2, end: 4, newText: 'Y' },
        { start: 2, end: 2, newText: 'X' },
      ],
      'abXYef',
    ],
  ])('%s', (_name, edits, after) => {
    expect(applyEdits('abcdef', edits)).toBe(after)
  })
})

describe('EditTrack', () => {
  const cuts = fc.array(
    fc.record({ at: fc.nat(30), length: fc.nat(5), newText: fc.string({ maxLength: 4 }) }),
    { maxLength: 4 },
  )

  it('joins edits made one after the other into edits of the first text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20 }),
        fc.array(cuts, { maxLength: 5 }),
        (first, rounds) => {
          const track = new EditTrack(first)
          let text = first
          for (const round of rounds) {
            const edits: TextEdit[] = []
            let from = 0
            for (const { at, length, newText } of round.toSorted((a, b) => a.at - b.at)) {
              const start = Math.min(Math.max(at, from), text.length)
              const end = Math.min(start + length, text.length)
              edits.push({ start, end, newText })
              from = end + 1
            }
            const apart = edits.filter((edit, index) => edit.start > (edits[index - 1]?.end ?? -1))
            track.apply(apart)
            text = applyEdits(text, apart)
          }
          expect(applyEdits(first, track.edits())).toBe(text)
        },
      ),
    )
  })
})
