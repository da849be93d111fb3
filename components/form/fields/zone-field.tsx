'use client'

import { useState } from 'react'
import type { Field } from '@/lib/form/fields'
import { TextField } from './text-field'

/** A time zone, typed, with the names of all of them to choose from. */
export function ZoneField({ field }: { readonly field: Field<'zone'> }) {
  const [names, setNames] = useState<readonly string[]>([])
  const fetchNames = () => {
    if (names.length > 0) return
    // Without them it is typed as any text.
    import('@/lib/schedules/time-zone-names').then(
      ({ timeZoneNames }) => setNames(timeZoneNames()),
      () => null,
    )
  }
  return <TextField field={field} onFocus={fetchNames} suggestions={names} />
}
