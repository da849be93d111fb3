import type { KeyboardEvent } from 'react'

interface FilterKeys {
  readonly query: string
  readonly onClear: () => void
  /** The first of what passes, as it is on the screen. */
  readonly first: () => HTMLElement | null | undefined
  /** Opens it; without, Enter goes there too. */
  readonly onOpen?: () => void
}

/** The keys of a filter: arrow down goes to the first match, Enter opens it, Escape clears, then leaves. */
export function filterKeys(
  event: KeyboardEvent<HTMLInputElement>,
  { query, onClear, first, onOpen }: FilterKeys,
): void {
  const { key, currentTarget, nativeEvent } = event
  if (nativeEvent.isComposing) return
  if (key === 'ArrowDown' || (key === 'Enter' && !onOpen)) first()?.focus()
  else if (key === 'Enter') onOpen?.()
  else if (key !== 'Escape') return
  else if (query === '') currentTarget.blur()
  else onClear()
  event.preventDefault()
}
