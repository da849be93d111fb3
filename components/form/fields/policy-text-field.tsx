'use client'

import type { Field } from '@/lib/form/fields'
import { isClosed } from '@/lib/policy/is-allowed'
import { useDemand } from '../use-demand'
import { PolicyChoice } from './policy-choice'
import { TextField } from './text-field'

/** Text: chosen where the organisation's policy lists all that is allowed, else typed. */
export function PolicyTextField({ field }: { readonly field: Field<'text'> }) {
  const allowed = useDemand(field.id)?.allowed
  return allowed && isClosed(allowed) ? <PolicyChoice field={field} /> : <TextField field={field} />
}
