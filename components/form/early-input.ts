/** What somebody did in a field of the server's markup. */
export interface EarlyInput {
  readonly field: HTMLInputElement | HTMLSelectElement
  /** The text, or the chosen value; null for what was switched or chosen with a click. */
  readonly typed: string | null
}

/** The fields below `form` that no longer hold what the server wrote. */
export function findEarlyInput(form: HTMLElement): readonly EarlyInput[] {
  const fields = form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'input[name], select[name]',
  )
  return [...fields].flatMap((field): readonly EarlyInput[] => {
    if (field instanceof HTMLSelectElement) {
      const isSame = field.value === writtenChoice(field)
      return isSame ? [] : [{ field, typed: field.value }]
    }
    if (field.type === 'checkbox' || field.type === 'radio') {
      // Of radio buttons the one that was chosen speaks for all.
      const isChanged = field.checked !== field.defaultChecked
      return isChanged && (field.checked || field.type === 'checkbox')
        ? [{ field, typed: null }]
        : []
    }
    return field.value === field.defaultValue ? [] : [{ field, typed: field.value }]
  })
}

/** Does it again, so that React hears of it; focus and caret stay. */
export function replayInput({ field, typed }: EarlyInput): void {
  if (typed === null) {
    if (!(field instanceof HTMLInputElement)) return
    field.checked = field.defaultChecked
    field.click()
    return
  }
  const isText = field instanceof HTMLInputElement
  const caret = isText ? ([field.selectionStart, field.selectionEnd] as const) : null
  // React compares with what it saw last: that is what the server wrote.
  field.value = isText ? field.defaultValue : writtenChoice(field)
  setUnseen(field, typed)
  field.dispatchEvent(new Event(isText ? 'input' : 'change', { bubbles: true }))
  if (isText && caret && document.activeElement === field) field.setSelectionRange(...caret)
}

/** Sets a value behind React's back: its own setter sits on the element, the browser's on the prototype. */
function setUnseen(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  const prototype = Object.getPrototypeOf(field)
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value)
}

function writtenChoice(field: HTMLSelectElement): string {
  const written = [...field.options].find(({ defaultSelected }) => defaultSelected)
  return (written ?? field.options[0])?.value ?? ''
}
