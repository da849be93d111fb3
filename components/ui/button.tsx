import { type ButtonHTMLAttributes, type Ref, use } from 'react'
import { classNames } from './class-names'
import { Icon, type IconName } from './icon'
import { ReadOnlyContext } from './read-only'

const BASE =
  'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50'

const VARIANTS = {
  primary: 'border border-transparent bg-accent text-accent-text hover:bg-accent/90',
  secondary: 'border border-line-strong/60 bg-surface-raised hover:bg-surface-sunken',
  ghost: 'text-muted hover:bg-surface-sunken hover:text-text',
} as const

const SIZES = { small: 'h-6 px-2 text-sm', medium: 'h-7 px-2.5', large: 'h-8 px-3' } as const

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: keyof typeof VARIANTS
  readonly size?: keyof typeof SIZES
  readonly icon?: IconName
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with its words. Default: secondary, medium. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  icon,
  children,
  className,
  ...rest
}: ButtonProps) {
  const isReadOnly = use(ReadOnlyContext)
  return (
    <button
      type="button"
      {...rest}
      className={classNames(BASE, VARIANTS[variant], SIZES[size], className)}
      disabled={isReadOnly || rest.disabled}
    >
      {icon && <Icon name={icon} size={14} />}
      {children}
    </button>
  )
}
