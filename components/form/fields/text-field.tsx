'use client'

import { Input } from '@/components/ui/input'
import type { ScalarControl } from '@/lib/form/draft'
import { exampleText } from '@/lib/form/example-text'
import type { Field } from '@/lib/form/fields'
import { useControlProps } from '../use-control-props'
import { useScalarDraft } from '../use-scalar-draft'
import { Refusal } from './refusal'

/** Text, a number or a quantity, typed. */
export function TextField({ field }: { readonly field: Field<ScalarControl> }) {
  const controlProps = useControlProps(field)
  const { text, refusal, change, leave } = useScalarDraft(field)
  const isNumber = field.control !== 'text'
  return (
    <>
      <div className="relative">
        <Input
          {...controlProps}
          aria-invalid={refusal !== null || controlProps['aria-invalid']}
          className={field.unit ? 'pr-18' : undefined}
          inputMode={isNumber ? 'decimal' : 'text'}
          mono
          name={field.id}
          onBlur={leave}
          onChange={(event) => change(event.target.value)}
          placeholder={exampleText(field)}
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
