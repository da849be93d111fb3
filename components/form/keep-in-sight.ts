/** What else arrives around a field that was jumped to is there by then. */
const FOR_MS = 1500
const USER = ['wheel', 'pointerdown', 'keydown'] as const

/**
 * Brings a field's row with its label and its messages into sight, and holds it there while sections open,
 * messages come and a phone's keyboard takes its room, until the user goes on. Returns how to stop.
 */
export function keepInSight(row: HTMLElement): () => void {
  const stop = hold(row, () => row.scrollIntoView({ block: isTall(row) ? 'start' : 'nearest' }))
  setTimeout(stop, FOR_MS)
  return stop
}

/**
 * Brings the row of a control that has just got the focus into sight, and holds it there while messages come
 * and go around it, until the user presses or scrolls. Returns how to stop.
 */
export function keepFocusInSight(row: HTMLElement): () => void {
  return hold(row, () => showRow(row))
}

/** Shows a row now and whenever its surroundings take another size, until the user goes on; never under a pressed pointer. */
function hold(row: HTMLElement, show: () => void): () => void {
  const sizes = new ResizeObserver(() => {
    if (!document.querySelector(':active')) show()
  })
  for (const each of [row, row.closest('fieldset'), row.closest('[data-fields]')]) {
    if (each) sizes.observe(each)
  }
  const stop = () => {
    sizes.disconnect()
    for (const each of USER) window.removeEventListener(each, stop, true)
  }
  for (const each of USER) window.addEventListener(each, stop, true)
  return stop
}

/** Brings the row of the control that has the focus into sight; of a row higher than the pane, the control. */
export function showRow(row: Element): void {
  const focused = document.activeElement
  if (!isTall(row)) row.scrollIntoView({ block: 'nearest' })
  else if (row.contains(focused)) focused?.scrollIntoView({ block: 'nearest' })
}

/** What is pinned over the rows takes a part of the pane. */
function isTall(row: Element): boolean {
  const pane = row.closest('[data-fields]')
  return pane !== null && row.clientHeight > pane.clientHeight - 50
}
