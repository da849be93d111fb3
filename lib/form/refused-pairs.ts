import type { RecordEntry } from './draft'

/** A cell of a record with the text that was typed into it and is not in the file, and why. */
export interface RefusedPair {
  /** The pair's key in the file; null for the blank row. */
  readonly key: string | null
  readonly part: 'key' | 'value'
  readonly typed: string
  readonly reason: string
}

/** The refused cells once one of them has been tried anew: with a reason it is one of them, with null it is none. */
export function withCell(
  cells: readonly RefusedPair[],
  { reason, ...cell }: Omit<RefusedPair, 'reason'> & { readonly reason: string | null },
): readonly RefusedPair[] {
  // The blank row is added whole.
  const isSame = ({ key, part }: RefusedPair) =>
    key === cell.key && (key === null || part === cell.part)
  const others = cells.some(isSame) ? cells.filter((each) => !isSame(each)) : cells
  return reason === null ? others : [...others, { ...cell, reason }]
}

/** The refused cells once a pair has another key in the file; null: it is gone, and they with it. */
export function withKey(
  cells: readonly RefusedPair[],
  from: string,
  to: string | null,
): readonly RefusedPair[] {
  return cells.flatMap((cell) => {
    if (cell.key !== from) return [cell]
    return to === null || cell.part === 'key' ? [] : [{ ...cell, key: to }]
  })
}

/** The pairs as they stand on the screen: a refused value in place of the one in the file. */
export function withRefusedValues(
  entries: readonly RecordEntry[],
  cells: readonly RefusedPair[],
): readonly RecordEntry[] {
  if (cells.length === 0) return entries
  return entries.map((entry) => {
    const cell = cells.find(({ key, part }) => key === entry.key && part === 'value')
    return cell ? { ...entry, text: cell.typed } : entry
  })
}
