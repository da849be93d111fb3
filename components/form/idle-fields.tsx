'use client'

import { useDesigner } from '@/components/state/use-designer'
import { noEffectReason } from '@/lib/form/field-effect'
import type { Field } from '@/lib/form/fields'
import { FieldControl } from './field-control'

/** Fields that do nothing on the chosen runtime, under the reason that they share. */
export function IdleFields({ fields }: { readonly fields: readonly Field[] }) {
  const support = useDesigner((state) => state.lastGood.support)
  const reasonOf = ({ id }: Field) => noEffectReason(id, support) ?? ''
  const reasons = [...new Set(fields.map(reasonOf))]
  return reasons.map((reason) => (
    <div className="mx-3 mt-2 border-t border-line pt-2 first:mt-0 first:border-0" key={reason}>
      <p aria-hidden="true" className="pb-1 text-sm text-muted">
        No effect here because {reason}.
      </p>
      <div className="-mx-3">
        {fields
          .filter((field) => reasonOf(field) === reason)
          .map((field) => (
            <FieldControl field={field} key={field.id} />
          ))}
      </div>
    </div>
  ))
}
