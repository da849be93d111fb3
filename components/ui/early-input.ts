import { takeEarlyClicks } from './early-clicks'

/** What somebody did in a control of the server's markup. */
type EarlyInput = EarlyText | EarlyChoice | EarlyClick

interface EarlyText {
  readonly kind: 'text'
  readonly field: HTMLInputElement
  readonly typed: string
  readonly caret: readonly [number | null, number | null]
}

interface EarlyChoice {
  readonly kind: 'choice'
  readonly field: HTMLSelectElement
  readonly typed: string
}

/** A switch, a radio button or a button. */
interface EarlyClick {
  readonly kind: 'click'
  readonly field: HTMLElement
}

/**
 * What was done below `screen` before React was there, in the order in which it is done again: what was
 * filled in; then what was emptied, and buttons, the last one on the screen first, as a row that goes moves those after it;
 * searches last, as they take fields off the screen.
 */
export function findEarlyInput(screen: HTMLElement): readonly EarlyInput[] {
  const controls = screen.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')
  const inputs = [...controls].flatMap((field) => earlyInputOf(field) ?? [])
  const isSearch = ({ field }: EarlyInput) => field.closest('search') !== null
  const clicks = takeEarlyClicks(screen).map((field) => ({ kind: 'click', field }) as const)
  const fields = inputs.filter((each) => !isSearch(each))
  return [
    ...fields.filter((each) => !isEmptied(each)),
    ...fields.filter(isEmptied).toReversed(),
    ...clicks.toReversed(),
    ...inputs.filter(isSearch),
  ]
}

/** What was emptied goes when it is left, and a row of a list with it. */
function isEmptied(input: EarlyInput): boolean {
  return input.kind === 'text' && input.typed === ''
}

/** What was done in a field that no longer holds what the server wrote. */
function earlyInputOf(field: HTMLInputElement | HTMLSelectElement): EarlyInput | null {
  if (field instanceof HTMLSelectElement) {
    return field.value === writtenChoice(field)
      ? null
      : { kind: 'choice', field, typed: field.value }
  }
  if (field.type === 'checkbox' || field.type === 'radio') {
    // Of radio buttons the one that was chosen speaks for all.
    const isChanged = field.checked !== field.defaultChecked
    return isChanged && (field.checked || field.type === 'checkbox')
      ? { kind: 'click', field }
      : null
  }
  if (field.value === field.defaultValue) return null
  const caret = [field.selectionStart, field.selectionEnd] as const
  return { kind: 'text', field, typed: field.value, caret }
}

/**
 * Does it all again, so that React hears of it: each once React has drawn what came before. What was
 * typed into a field that has been left since is left again; a key of a record is taken then.
 */
export async function replayInput(inputs: readonly EarlyInput[]): Promise<void> {
  const filled: HTMLElement[] = []
  for (const each of inputs) {
    const isFilled = each.kind === 'text' && !isEmptied(each)
    if (isEmptied(each) || each.field instanceof HTMLButtonElement) await leave(filled.splice(0))
    replay(each)
    await drawn()
    // Key and value of a pair are filled in before either is left.
    if (isFilled) filled.push(each.field)
    else if (each.kind === 'text') await leave([each.field])
  }
  await leave(filled)
}

async function leave(fields: readonly HTMLElement[]): Promise<void> {
  for (const field of fields) {
    const { activeElement } = document
    if (field === activeElement) continue
    const event = new FocusEvent('focusout', { bubbles: true, relatedTarget: activeElement })
    field.dispatchEvent(event)
    await drawn()
  }
}

/** React draws what an event changed in a microtask that it has asked for before. */
function drawn(): Promise<void> {
  return Promise.resolve()
}

function replay(input: EarlyInput): void {
  if (!input.field.isConnected) return
  switch (input.kind) {
    case 'click': {
      const { field } = input
      if (field instanceof HTMLInputElement) field.checked = field.defaultChecked
      field.click()
      return
    }
    case 'choice':
      set(input.field, writtenChoice(input.field), input.typed, 'change')
      return
    case 'text': {
      const { field, typed, caret } = input
      set(field, field.defaultValue, typed, 'input')
      if (document.activeElement === field) field.setSelectionRange(...caret)
    }
  }
}

/** Sets a value as if it had been typed. React compares with what it saw last: what the server wrote. */
function set(
  field: HTMLInputElement | HTMLSelectElement,
  written: string,
  typed: string,
  event: 'input' | 'change',
): void {
  field.value = written
  // Behind React's back: its own setter sits on the element, the browser's on the prototype.
  const prototype = Object.getPrototypeOf(field)
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, typed)
  field.dispatchEvent(new Event(event, { bubbles: true }))
}

function writtenChoice(field: HTMLSelectElement): string {
  const written = [...field.options].find(({ defaultSelected }) => defaultSelected)
  return (written ?? field.options[0])?.value ?? ''
}
