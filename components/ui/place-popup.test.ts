import { describe, expect, it } from 'vitest'
import { placePopup } from './place-popup'

const WINDOW = { width: 400, height: 300 }

describe('placePopup', () => {
  it.each([
    [
      'below and centred',
      { left: 100, top: 100, width: 40, height: 20 },
      'center',
      { left: 70, top: 126 },
    ],
    [
      'flush with the start',
      { left: 100, top: 100, width: 40, height: 20 },
      'start',
      { left: 100, top: 126 },
    ],
    [
      'flush with the end',
      { left: 150, top: 100, width: 40, height: 20 },
      'end',
      { left: 90, top: 126 },
    ],
    [
      'above at the bottom edge',
      { left: 100, top: 270, width: 40, height: 20 },
      'center',
      { left: 70, top: 224 },
    ],
    [
      'inside at the left edge',
      { left: 0, top: 100, width: 20, height: 20 },
      'center',
      { left: 8, top: 126 },
    ],
    [
      'inside at the right edge',
      { left: 380, top: 100, width: 20, height: 20 },
      'center',
      { left: 292, top: 126 },
    ],
  ] as const)('puts the popup %s', (_name, trigger, align, expected) => {
    expect(placePopup(trigger, { width: 100, height: 40 }, WINDOW, align)).toEqual(expected)
  })

  it('stays below when there is no room on either side', () => {
    const trigger = { left: 100, top: 20, width: 40, height: 20 }
    expect(placePopup(trigger, { width: 100, height: 280 }, WINDOW).top).toBe(46)
  })
})
