'use client'

import type { Control, ScalarControl } from '@/lib/form/draft'
import type { Field } from '@/lib/form/fields'
import { useControlProps } from '../use-control-props'
import { usePlaceholder } from '../use-placeholder'
import { useScalarDraft } from '../use-scalar-draft'
import { Refusal } from './refusal'
import { SuggestingInput } from './suggesting-input'

interface TextFieldProps {
  readonly field: Field<ScalarControl>
  readonly suggestions?: readonly string[]
  readonly onFocus?: () => void
}

const TYPED_AS_TEXT = ['text', 'schedule', 'zone'] as const satisfies readonly Control[]

/** Text, a number or a quantity, typed. */
export function TextField({ field, suggestions = [], onFocus }: TextFieldProps) {
  const controlProps = useControlProps(field)
  const { text, refusal, change, leave } = useScalarDraft(field)
  const placeholder = usePlaceholder(field)
  const isNumber = !(TYPED_AS_TEXT as readonly Control[]).includes(field.control)
  return (
    <>
      <div className="relative">
        <SuggestingInput
          {...controlProps}
          aria-invalid={refusal !== null || controlProps['aria-invalid']}
          className={field.unit ? 'pr-18' : undefined}
          inputMode={isNumber ? 'decimal' : 'text'}
          mono
          name={field.id}
          onBlur={leave}
          onChange={(event) => change(event.target.value)}
          onFocus={onFocus}
          placeholder={placeholder}
          suggestions={suggestions}
          value={text}
        />
        {field.unit && (
          <span className="pointer-events-none absolute inset-y-0 right-2 flex items-center text-muted">
            {field.unit}
          </span>
        )}
      </div>
      <Refusal reason={refusal} />
    </>
  )
}
