import type { ScalarValue } from './scalar'
import { YamlDate } from './yaml-date'

/** A scalar as Python's `str` writes it; `isFloat` for a number that Python holds as a float. */
export function pythonText(value: ScalarValue, isFloat = false): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (value instanceof YamlDate) return value.shown
  if (typeof value !== 'number') return String(value)
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  return isFloat || !Number.isInteger(value) ? floatText(value) : String(value)
}

/** Python changes to an exponent below 0.0001 and from 1e16 on, JavaScript elsewhere. */
function floatText(value: number): string {
  const size = Math.abs(value)
  if (value !== 0 && (size < 1e-4 || size >= 1e16)) {
    return value.toExponential().replace(/e([-+])(\d)$/, 'e$10$2')
  }
  const sign = Object.is(value, -0) ? '-' : ''
  return Number.isInteger(value) ? `${sign}${value}.0` : String(value)
}
