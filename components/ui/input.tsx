import { type InputHTMLAttributes, type Ref, use } from 'react'
import { classNames } from './class-names'
import { FIELD_CLASS } from './field-class'
import { ReadOnlyContext } from './read-only'
import { shownText } from './shown-text'

export interface InputProps extends InputHTMLAttributes<HTMLInputElement> {
  /** For values that go to a cloud. */
  readonly mono?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

const CUT = 'More marks over one letter than can be drawn. Change this value in the YAML.'

/**
 * A single-line text field. Spell checkers and password managers are kept away. A text that cannot be drawn
 * whole is not changed here.
 */
export function Input({ mono = false, className, ...rest }: InputProps) {
  const shown = typeof rest.value === 'string' ? shownText(rest.value) : rest.value
  const isCut = shown !== rest.value
  const isReadOnly = use(ReadOnlyContext)
  return (
    <input
      autoCapitalize="off"
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      {...rest}
      {...(isReadOnly && { readOnly: true })}
      {...(isCut && { value: shown, readOnly: true, title: CUT })}
      className={classNames(FIELD_CLASS, mono && 'font-mono', className)}
    />
  )
}
