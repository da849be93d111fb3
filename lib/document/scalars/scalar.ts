import { YamlDate } from './yaml-date'

/** What a scalar can be read as. Whole numbers beyond 2^53 are bigints, so that no digit is lost. */
export type ScalarValue = string | number | bigint | boolean | null | YamlDate

/** A scalar that PyYAML finds a type for and then cannot construct: `0x_`, `2024-02-30`, `=`. */
export class UnreadableScalar {
  constructor(readonly kind: 'number' | 'long-number' | 'date' | 'mark' | 'tag') {}
}

export type ScalarReading = ScalarValue | UnreadableScalar

export function isSameScalar(a: ScalarReading, b: ScalarReading): boolean {
  if (a instanceof YamlDate || b instanceof YamlDate) {
    return a instanceof YamlDate && b instanceof YamlDate && a.shown === b.shown
  }
  if (a instanceof UnreadableScalar || b instanceof UnreadableScalar) return false
  return a === b || (Number.isNaN(a) && Number.isNaN(b))
}
