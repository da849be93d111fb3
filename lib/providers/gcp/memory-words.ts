import { allOf } from '../fact'
import type { Bounds } from '../field-checks/numbers'
import { quantity } from '../field-checks/sizes'

/** MiB. */
type MemoryBounds = Required<Bounds>

type MemoryTable = Readonly<Record<string, MemoryBounds>>

/** `512Mi to 4Gi of memory with 1 CPU, 512Mi to 8Gi with 2 and 2Gi to 16Gi with 4`. */
export function jobMemoryWords(table: MemoryTable): string {
  const rows = rowsOf(table).map(({ min, max, cpu }) => ({
    amount: `${quantity(min)} to ${quantity(max)}`,
    cpu,
  }))
  return ofMemory(rows)
}

/** The same for functions, parts of a CPU first; the least of all is said once. */
export function functionMemoryWords(
  parts: readonly (MemoryBounds & { readonly below: number })[],
  table: MemoryTable,
): string {
  const rows = [
    ...parts.map(({ below, ...bounds }) => ({ ...bounds, cpu: `below ${partWords(below)}` })),
    ...rowsOf(table),
  ]
  return ofMemory(
    rows.map(({ min, max, cpu }, index) => {
      const start = index > 0 && min === rows[0]?.min ? '' : `${quantity(min)} `
      return { amount: `${start}to ${quantity(max)}`, cpu }
    }),
  )
}

function rowsOf(table: MemoryTable) {
  return Object.entries(table).map(([cpu, bounds], index) => ({
    ...bounds,
    cpu: index === 0 ? `with ${cpu} CPU` : `with ${cpu}`,
  }))
}

function partWords(part: number): string {
  return part === 0.5 ? 'half a CPU' : `${part} CPU`
}

function ofMemory(rows: readonly { readonly amount: string; readonly cpu: string }[]): string {
  return allOf(
    rows.map(({ amount, cpu }, index) =>
      index === 0 ? `${amount} of memory ${cpu}` : `${amount} ${cpu}`,
    ),
  )
}
