import type { MeantValue } from './meant-value'
import { readUnitKey, unitOfAmount } from './units-of-keys'

/** Amounts with their units, one or several: `90m`, `2 hours`, `1h30m`, `80 %`. */
const PART = /(\d{1,9}(?:\.\d{1,6})?)\s?(%|[a-z]{1,12})?/gi
const AMOUNTS = /^(?:PT?)?(?:\d{1,9}(?:\.\d{1,6})?\s?(?:%|[a-z]{1,12})?\s?){1,4}$/i

/**
 * The numbers that a text with units may mean in a field: in the field's own unit, which the name of
 * its key says. None where the unit counts something else, or where it is open how long it is: an hour
 * in a field of seconds is 3600, and 1 in none.
 * @param key the name of the field
 * @param isWhole whether the field takes whole numbers alone; then those on either side are given
 */
export function amountsMeant(text: string, key: string, isWhole: boolean): readonly MeantValue[] {
  const written = text.trim()
  const amount = amountIn(written, key)
  if (amount === null) return []
  const exact = Number(amount.toFixed(6))
  const values = isWhole && !Number.isInteger(exact) ? around(exact) : [exact]
  return values.map((value) => ({ title: titleOf(value, written), value }))
}

function amountIn(text: string, key: string): number | null {
  if (!AMOUNTS.test(text)) return null
  const own = readUnitKey(key)?.unit ?? null
  const parts = [...text.replace(/^PT?/i, '').matchAll(PART)].map(([, digits, word = '']) => {
    const number = Number(digits)
    const unit = unitOfAmount(word)
    // What is no unit names what the field counts: 3 instances.
    if (!unit) return { number, isOfUnit: false }
    if (unit.isOpen) return null
    if (!own)
      return unit.measure === 'share' ? { number: number * unit.size, isOfUnit: false } : null
    if (unit.measure !== own.measure) return null
    return { number: (number * unit.size) / own.size, isOfUnit: true }
  })
  const known = parts.filter((part) => part !== null)
  if (known.length === 0 || known.length < parts.length) return null
  // Several numbers are one amount where each has its unit: 1h 30m.
  if (known.length > 1 && !known.every(({ isOfUnit }) => isOfUnit)) return null
  return known.reduce((sum, { number }) => sum + number, 0)
}

/** The whole numbers on either side of one, but for none. */
function around(amount: number): readonly number[] {
  return [Math.floor(amount), Math.ceil(amount)].filter((one) => one > 0)
}

function titleOf(value: number, written: string): string {
  const isSame = Number.parseFloat(written) === value
  return isSame ? `Change to the number ${value}` : `Change to ${value} (${written})`
}
