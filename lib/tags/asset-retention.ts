import type { Path } from '../document/document'
import { isBlock } from '../document/is-block'
import { valueInWords } from '../findings/words'
import type { ReadPart } from './asset-note'
import type { AssetFact } from './asset-owner'

/** Units of an exact number of days, as ODCS and ISO 8601 write them. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['d', 1],
  ['day', 1],
  ['days', 1],
  ['w', 7],
  ['wk', 7],
  ['week', 7],
  ['weeks', 7],
])

/**
 * The retention under `slaProperties`, in days
 * (https://bitol-io.github.io/open-data-contract-standard/v3.1.0/service-level-agreement/). A month or
 * a year is no exact number of days, so that none is made of it.
 */
export function readRetention(levels: unknown, path: Path): ReadPart<AssetFact<number> | null> {
  if (!Array.isArray(levels)) return { read: null, notes: [] }
  const found = levels.flatMap((level, index) =>
    isBlock(level) && isRetention(level.property) ? [{ level, at: [...path, index, 'value'] }] : [],
  )
  const [first, ...others] = found
  if (!first) return { read: null, notes: [] }
  const { value, unit } = first.level
  const days = daysOf(value, unit)
  const differs = others.some(({ level }) => daysOf(level.value, level.unit) !== days)
  if (differs) return unread(first.at, 'The asset has several retentions that differ.')
  if (days === null) {
    return unread(
      first.at,
      `A retention of ${amountInWords(value, unit)} is no exact number of days.`,
    )
  }
  return { read: { value: days, path: first.at }, notes: [] }
}

function isRetention(property: unknown): boolean {
  return typeof property === 'string' && property.trim().toLowerCase() === 'retention'
}

function daysOf(value: unknown, unit: unknown): number | null {
  const iso = typeof value === 'string' && /^P(\d{1,7})([DW])$/i.exec(value.trim())
  if (iso) return exact(Number(iso[1]), iso[2])
  const amount = typeof value === 'string' && /^\d{1,7}$/.test(value.trim()) ? Number(value) : value
  return typeof amount === 'number' ? exact(amount, unit) : null
}

function exact(amount: number, unit: unknown): number | null {
  const days = typeof unit === 'string' ? DAYS.get(unit.trim().toLowerCase()) : undefined
  return days !== undefined && Number.isSafeInteger(amount) && amount >= 0 ? amount * days : null
}

function amountInWords(value: unknown, unit: unknown): string {
  const amount = ['string', 'number'].includes(typeof value) ? String(value) : valueInWords(value)
  return typeof unit === 'string' ? `${amount} ${unit}` : amount
}

function unread(path: Path, what: string): ReadPart<null> {
  const message = `${what} No tag Governance_retention_days comes of it. Give compliance.retention_days, or governance_overrides.retention_days in the job.`
  return { read: null, notes: [{ tag: 'Governance_retention_days', path, message }] }
}
