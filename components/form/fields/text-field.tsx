'use client'

import type { ScalarControl } from '@/lib/form/draft'
import { exampleText } from '@/lib/form/example-text'
import type { Field } from '@/lib/form/fields'
import { useControlProps } from '../use-control-props'
import { useScalarDraft } from '../use-scalar-draft'
import { Refusal } from './refusal'
import { SuggestingInput } from './suggesting-input'

interface TextFieldProps {
  readonly field: Field<ScalarControl>
  readonly suggestions?: readonly string[]
}

/** Text, a number or a quantity, typed. */
export function TextField({ field, suggestions = [] }: TextFieldProps) {
  const controlProps = useControlProps(field)
  const { text, refusal, change, leave } = useScalarDraft(field)
  const isNumber = field.control !== 'text'
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
          placeholder={exampleText(field)}
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
