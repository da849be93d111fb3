import { type InputHTMLAttributes, type Ref, use } from 'react'
import { classNames } from './class-names'
import { ReadOnlyContext } from './read-only'

export interface SwitchProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'role'> {
  readonly ref?: Ref<HTMLInputElement>
}

/** On or off, at once. Name it with a label, like a checkbox. */
export function Switch({ className, ...rest }: SwitchProps) {
  const isReadOnly = use(ReadOnlyContext)
  return (
    <input
      {...rest}
      className={classNames(
        'relative h-4 w-7 shrink-0 cursor-pointer appearance-none rounded-full bg-line-strong transition-colors',
        'before:absolute before:top-0.5 before:left-0.5 before:size-3 before:rounded-full before:bg-surface before:transition-transform',
        'checked:bg-accent checked:before:translate-x-3 disabled:cursor-not-allowed disabled:opacity-50',
        className,
      )}
      disabled={isReadOnly || rest.disabled}
      // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state
      role="switch"
      type="checkbox"
    />
  )
}
