'use client'

import { useState } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { Button } from '@/components/ui/button'
import { Switch } from '@/components/ui/switch'
import { describeField } from '@/lib/form/describe-field'
import { fieldPath } from '@/lib/form/field-path'
import type { Field } from '@/lib/form/fields'
import { moduleDefault } from '@/lib/form/variable-use'
import { useCommit } from '../use-commit'
import { useControlProps } from '../use-control-props'
import { useFieldDraft } from '../use-field-draft'
import { Refusal } from './refusal'

/** True, false, or not in the file, which a switch alone cannot tell from false. */
export function SwitchField({ field }: { readonly field: Field<'switch'> }) {
  const controlProps = useControlProps(field)
  const [value] = useFieldDraft(field.id)
  const { edit } = useCommit()
  const [refusal, setRefusal] = useState<string | null>(null)
  const path = fieldPath(field.id)
  const change = (next: boolean | null) => {
    const outcome = edit(next === null ? { op: 'delete', path } : { op: 'set', path, value: next })
    setRefusal(outcome.ok ? null : outcome.reason)
  }
  const isSet = value !== null
  const otherwise = useDesigner(({ lastGood }) => moduleDefault(field.id, lastGood.support))
  const notSet = typeof otherwise === 'boolean' ? `${onOrOff(otherwise)} (default)` : 'Not set'
  return (
    <>
      <div className="flex h-7 items-center gap-2">
        <Switch
          {...controlProps}
          checked={value ?? otherwise === true}
          name={field.id}
          onChange={(event) => change(event.target.checked)}
        />
        <span className="text-muted">{isSet ? onOrOff(value) : notSet}</span>
        {isSet && (
          <Button
            aria-label={`Remove ${describeField(field.id).label} from the file`}
            className="invisible group-focus-within/field:visible group-hover/field:visible"
            onClick={() => {
              change(null)
              // The button goes with the value.
              document.getElementById(controlProps.id)?.focus()
            }}
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

function onOrOff(value: boolean): string {
  return value ? 'On' : 'Off'
}
