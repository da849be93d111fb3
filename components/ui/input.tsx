import type { InputHTMLAttributes, Ref } from 'react'
import { classNames } from './class-names'
import { FIELD_CLASS } from './field-class'

export interface InputProps extends InputHTMLAttributes<HTMLInputElement> {
  /** For values that go to a cloud. */
  readonly mono?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

/** A single-line text field. Spell checkers and password managers are kept away. */
export function Input({ mono = false, className, ...rest }: InputProps) {
  return (
    <input
      autoCapitalize="off"
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      {...rest}
      className={classNames(FIELD_CLASS, mono && 'font-mono', className)}
    />
  )
}
