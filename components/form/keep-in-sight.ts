/** What else arrives around a field that was jumped to is there by then. */
const FOR_MS = 1500
const USER = ['wheel', 'pointerdown', 'keydown'] as const

/**
 * Brings a field's row with its label and its messages into sight, and holds it there while sections open,
 * messages come and a phone's keyboard takes its room, until the user goes on. Returns how to stop.
 */
export function keepInSight(row: HTMLElement): () => void {
  const sizes = new ResizeObserver(() => {
    row.scrollIntoView({ block: isTall(row) ? 'start' : 'nearest' })
  })
  for (const each of [row, row.closest('fieldset'), row.closest('[data-fields]')]) {
    if (each) sizes.observe(each)
  }
  const stop = () => {
    sizes.disconnect()
    clearTimeout(timer)
    for (const each of USER) window.removeEventListener(each, stop, true)
  }
  const timer = setTimeout(stop, FOR_MS)
  for (const each of USER) window.addEventListener(each, stop, true)
  return stop
}

/** Brings the row of a control that has just got the focus into sight, unless it is higher than the pane. */
export function showRow(row: Element): void {
  if (!isTall(row)) row.scrollIntoView({ block: 'nearest' })
}

/** What is pinned over the rows takes a part of the pane. */
function isTall(row: Element): boolean {
  const pane = row.closest('[data-fields]')
  return pane !== null && row.clientHeight > pane.clientHeight - 50
}
