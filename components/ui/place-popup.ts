export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const GAP = 6
const MARGIN = 8

/**
 * Where a popup goes beside its trigger: centred below, or above where below is too little room, and
 * never outside the window. All in CSS pixels from the window's top left.
 */
export function placePopup(
  trigger: Box,
  popup: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const centred = trigger.left + (trigger.width - popup.width) / 2
  const below = trigger.top + trigger.height + GAP
  const above = trigger.top - GAP - popup.height
  const fitsBelow = below + popup.height + MARGIN <= window.height
  return {
    left: clamp(centred, MARGIN, window.width - popup.width - MARGIN),
    top: fitsBelow || above < MARGIN ? below : above,
  }
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(value, max))
}
