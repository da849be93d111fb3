import { describe, expect, it } from 'vitest'
import { placePopup } from './place-popup'

const WINDOW = { width: 400, height: 300 }
const SIZE = { width: 40, height: 20 }

describe('placePopup', () => {
  it.each([
    ['below and centred', { left: 100, top: 100, ...SIZE }, { left: 70, top: 126 }],
    ['above at the bottom edge', { left: 100, top: 270, ...SIZE }, { left: 70, top: 224 }],
    ['inside at the left edge', { left: 0, top: 100, ...SIZE }, { left: 8, top: 126 }],
    ['inside at the right edge', { left: 380, top: 100, ...SIZE }, { left: 292, top: 126 }],
  ])('puts the popup %s', (_name, trigger, expected) => {
    expect(placePopup(trigger, { width: 100, height: 40 }, WINDOW)).toEqual(expected)
  })

  it('stays below when there is no room on either side', () => {
    const trigger = { left: 100, top: 20, ...SIZE }
    expect(placePopup(trigger, { width: 100, height: 280 }, WINDOW).top).toBe(46)
  })
})
