import { type Ref, type TextareaHTMLAttributes, use } from 'react'
import { classNames } from './class-names'
import { FIELD_CLASS } from './field-class'
import { ReadOnlyContext } from './read-only'

export interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly mono?: boolean
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** A text field of several lines. */
export function TextArea({ mono = false, className, ...rest }: TextAreaProps) {
  const isReadOnly = use(ReadOnlyContext)
  return (
    <textarea
      autoCapitalize="off"
      autoComplete="off"
      spellCheck={false}
      {...rest}
      {...(isReadOnly && { readOnly: true })}
      className={classNames(FIELD_CLASS, 'h-auto resize-y py-1', mono && 'font-mono', className)}
    />
  )
}
