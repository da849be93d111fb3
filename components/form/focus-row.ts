/**
 * Puts the caret at the end of the first control of a row (`data-row`), once React has drawn the
 * rows that the change before it makes.
 */
export function focusRow(group: HTMLElement | null, index: number): void {
  requestAnimationFrame(() => {
    const row = group?.querySelector(`[data-row="${index}"]`)
    const control = row?.querySelector<HTMLElement>('input, select, button')
    control?.focus()
    if (control instanceof HTMLInputElement) {
      control.setSelectionRange(control.value.length, control.value.length)
    }
  })
}
