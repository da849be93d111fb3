'use client'

import { useState } from 'react'
import { useController } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Switch } from '@/components/ui/switch'
import { describeField } from '@/lib/form/describe-field'
import type { JobDraft } from '@/lib/form/draft'
import { fieldPath } from '@/lib/form/field-path'
import type { Field, FieldIdOf } from '@/lib/form/fields'
import { useCommit } from '../use-commit'
import { useControlProps } from '../use-control-props'
import { Refusal } from './refusal'

/** True, false, or not in the file, which a switch alone cannot tell from false. */
export function SwitchField({ field }: { readonly field: Field<'switch'> }) {
  const controlProps = useControlProps(field)
  const { field: draft } = useController<JobDraft, FieldIdOf<'switch'>>({ name: field.id })
  const { edit } = useCommit()
  const [refusal, setRefusal] = useState<string | null>(null)
  const path = fieldPath(field.id)
  const change = (value: boolean | null) => {
    const outcome = edit(value === null ? { op: 'delete', path } : { op: 'set', path, value })
    setRefusal(outcome.ok ? null : outcome.reason)
  }
  const isSet = draft.value !== null
  return (
    <>
      <div className="flex h-7 items-center gap-2">
        <Switch
          {...controlProps}
          checked={draft.value === true}
          name={field.id}
          onChange={(event) => change(event.target.checked)}
        />
        <span className="text-muted">{isSet ? (draft.value ? 'On' : 'Off') : 'Not set'}</span>
        {isSet && (
          <Button
            aria-label={`Remove ${describeField(field.id).label} from the file`}
            className="invisible group-focus-within/field:visible group-hover/field:visible"
            onClick={() => change(null)}
            size="small"
            variant="ghost"
          >
            Remove
          </Button>
        )}
      </div>
      <Refusal reason={refusal} />
    </>
  )
}
