'use client'

import type { ReactNode } from 'react'
import { ariaKeys } from '@/components/ui/aria-keys'
import { Button, type ButtonProps } from '@/components/ui/button'
import { Shortcut } from '@/components/ui/shortcut'
import { Tooltip } from '@/components/ui/tooltip'
import { ACTION_WORDS, type ScreenActions } from './screen-actions'

interface ActionButtonProps extends Omit<ButtonProps, 'onClick' | 'title'> {
  readonly action: keyof ScreenActions
  readonly actions: ScreenActions
}

/** A button for an action of the screen: it may be short, its tooltip says all, with the key. */
export function ActionButton({ action, actions, ...rest }: ActionButtonProps) {
  const { title, shortcut } = ACTION_WORDS[action]
  return (
    <Tooltip content={withKeys(title, shortcut)} describes={false}>
      <Button
        variant="ghost"
        {...rest}
        aria-keyshortcuts={ariaKeys(shortcut)}
        onClick={actions[action]}
      />
    </Tooltip>
  )
}

function withKeys(title: string, shortcut: string | undefined): ReactNode {
  return (
    <>
      {title} {shortcut && <Shortcut keys={shortcut} />}
    </>
  )
}
