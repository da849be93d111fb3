import { isAllowed, isClosed, literalValues } from '../policy/is-allowed'
import type { Demand } from '../policy/policy'
import { type Choice, withPresent } from './choice'

const NOTE = 'not allowed by the policy'

/**
 * The choices of a field under a policy, the present value included. Where the field has choices of
 * its own, those that the policy allows; where any text may be typed, the policy's values, unless it
 * also allows what cannot be listed: then null, and the text is typed.
 */
export function demandedChoices(
  own: readonly Choice[] | null,
  present: string,
  demand: Demand | null,
): readonly Choice[] | null {
  const allowed = demand?.allowed
  if (!allowed) return own
  if (own) {
    const fit = own.filter(({ value }) => isAllowed(value, allowed))
    return withPresent(fit, present, NOTE)
  }
  if (!isClosed(allowed)) return null
  return withPresent(
    literalValues(allowed).map((value) => ({ value, label: value })),
    present,
    NOTE,
  )
}
