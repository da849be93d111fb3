import { type Ref, type SelectHTMLAttributes, use } from 'react'
import { classNames } from './class-names'
import { FIELD_CLASS } from './field-class'
import { Icon } from './icon'
import { ReadOnlyContext } from './read-only'

export interface SelectOption {
  readonly value: string
  readonly label: string
  readonly disabled?: boolean
}

export interface SelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'children'> {
  readonly options: readonly SelectOption[]
  readonly mono?: boolean
  readonly ref?: Ref<HTMLSelectElement>
}

/** A choice of one. The platform's own list: it fits every screen and costs no script. */
export function Select({ options, mono = false, className, ...rest }: SelectProps) {
  const isReadOnly = use(ReadOnlyContext)
  return (
    <span className={classNames('relative inline-flex w-full min-w-0', className)}>
      <select
        {...rest}
        disabled={isReadOnly || rest.disabled}
        className={classNames(FIELD_CLASS, 'appearance-none pr-7', mono && 'font-mono')}
      >
        {options.map(({ value, label, disabled }) => (
          <option disabled={disabled} key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <span className="pointer-events-none absolute inset-y-0 right-2 flex items-center text-muted">
        <Icon name="chevron-down" size={12} />
      </span>
    </span>
  )
}
