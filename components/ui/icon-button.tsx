'use client'

import { ariaKeys } from './aria-keys'
import { Button, type ButtonProps } from './button'
import { classNames } from './class-names'
import type { IconName } from './icon'
import { Shortcut } from './shortcut'
import { Tooltip } from './tooltip'

interface IconButtonProps extends Omit<ButtonProps, 'aria-label' | 'children' | 'icon'> {
  readonly icon: IconName
  /** The accessible name, shown as a tooltip. */
  readonly label: string
  /** `mod+z`; shown in the tooltip, told to screen readers. */
  readonly shortcut?: string | undefined
}

const SQUARE = { small: 'w-6 px-0!', medium: 'w-7 px-0!', large: 'w-8 px-0!' } as const

/** A button that is only an icon; its name is in the tooltip. */
export function IconButton({
  label,
  shortcut,
  variant = 'ghost',
  size = 'medium',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip
      content={
        <>
          {label} {shortcut && <Shortcut keys={shortcut} />}
        </>
      }
      describes={false}
    >
      <Button
        {...rest}
        aria-keyshortcuts={ariaKeys(shortcut)}
        aria-label={label}
        className={classNames(SQUARE[size], className)}
        size={size}
        variant={variant}
      />
    </Tooltip>
  )
}
