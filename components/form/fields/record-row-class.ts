/** The columns of a record's row, so that keys and values stand below each other. */
export function recordRowClass(isTyped: boolean): string {
  const columns = isTyped
    ? 'grid-cols-[minmax(0,2fr)_minmax(0,3fr)_4.25rem_var(--icon-button,1.5rem)]'
    : 'grid-cols-[minmax(0,2fr)_minmax(0,3fr)_var(--icon-button,1.5rem)]'
  return `grid items-center gap-1 ${columns}`
}
