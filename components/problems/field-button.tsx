'use client'

import { useDesignerActions } from '@/components/state/use-designer'
import { Button } from '@/components/ui/button'
import type { Diagnostic } from '@/lib/diagnostics/diagnostic'
import { describeField } from '@/lib/form/describe-field'
import { nearestField } from '@/lib/form/form-problems'

/** Where only the author has the value: opens the field that asks for it; nothing where there is none. */
export function FieldButton({ of }: { readonly of: Diagnostic }) {
  const { goToField } = useDesignerActions()
  const { field, isAtField } = nearestField(of.about ?? of.path)
  if (of.document !== 'job' || !isAtField) return null
  return (
    <div className="px-3 pb-2 pl-8.5">
      <Button
        className="h-auto! min-h-6 max-w-full py-0.5 text-left wrap-anywhere whitespace-normal!"
        onClick={() => goToField(field.id)}
        size="small"
      >
        Go to {describeField(field.id).label}
      </Button>
    </div>
  )
}
