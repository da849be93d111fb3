'use client'

import { useEffect, useState } from 'react'
import type { WantedField } from '@/components/state/designer-state'
import { useDesigner } from '@/components/state/use-designer'
import { useLinked } from '@/components/state/use-linked'
import { Icon } from '@/components/ui/icon'
import { valueAt } from '@/lib/document/value-at'
import { fieldPath } from '@/lib/form/field-path'
import type { Field } from '@/lib/form/fields'
import { formProblems, isProblem } from '@/lib/form/form-problems'
import { isFieldLinked } from '@/lib/form/is-field-linked'
import { FieldControl } from './field-control'
import { IdleFields } from './idle-fields'
import type { FurtherFields } from './use-shown-sections'

interface FurtherPartProps extends FurtherFields {
  /** A field of the section that somebody wants. */
  readonly wanted: WantedField | null
}

/**
 * What few jobs need of a section, and the variables that the runtime does not use: folded away, but
 * for those of which the file has something, or that somebody wants.
 */
export function FurtherPart({ fields, idleFields, wanted }: FurtherPartProps) {
  const all = [...fields, ...idleFields]
  const setCount = useDesigner(({ readable }) => countSet(all, readable.value))
  const hasProblems = useDesigner(({ lastGood }) => {
    const { byField } = formProblems(lastGood)
    return all.some(({ id }) => byField.get(id)?.some(isProblem))
  })
  const [isOpen, setOpen] = useState(setCount > 0 || hasProblems)
  const isWanted = all.some(({ id }) => id === wanted?.id)
  useEffect(() => {
    if (isWanted && wanted) setOpen(true)
  }, [isWanted, wanted])
  const isLit = useLinked(
    'form',
    (pointed) => !isOpen && all.some((field) => isFieldLinked(field, pointed)),
  )
  if (all.length === 0) return null
  return (
    <details
      className="group/further"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      open={isOpen}
    >
      <summary
        className="linkable flex h-7 list-none items-center gap-1.5 px-3 text-sm text-muted select-none -outline-offset-2 hover:text-text [&::-webkit-details-marker]:hidden"
        data-linked={isLit || undefined}
      >
        <span className="transition-transform group-open/further:rotate-90">
          <Icon name="chevron-right" size={12} />
        </span>
        More settings
        {!isOpen && setCount > 0 && <span>({setCount} set)</span>}
        {!isOpen && hasProblems && (
          <span className="flex items-center text-warning">
            <Icon name="warning" size={14} />
            <span className="sr-only">with problems</span>
          </span>
        )}
      </summary>
      {isOpen && (
        <>
          {fields.map((field) => (
            <FieldControl field={field} key={field.id} />
          ))}
          <IdleFields fields={idleFields} />
        </>
      )}
    </details>
  )
}

function countSet(fields: readonly Field[], root: unknown): number {
  return fields.filter(({ id }) => (valueAt(root, fieldPath(id)) ?? null) !== null).length
}
