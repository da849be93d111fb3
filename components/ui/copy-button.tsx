'use client'

import { useEffect, useRef, useState } from 'react'
import { Button, type ButtonProps } from '@/components/ui/button'
import { copyText } from './copy-text'

const SHOWN_FOR_MS = 2000

const OUTCOMES = {
  idle: { icon: 'copy', words: '' },
  copied: { icon: 'check', words: 'Copied' },
  refused: { icon: 'error', words: 'The browser did not allow copying' },
} as const

interface CopyButtonProps {
  /** Asked for only when the button is pressed. */
  readonly text: () => string
  /** What is copied: "Copy README.md". */
  readonly label: string
  /** What the button shows beside its icon. */
  readonly children?: string
  readonly variant?: ButtonProps['variant']
}

/** Copies a text and says so for two seconds. */
export function CopyButton({ text, label, children, variant = 'ghost' }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<keyof typeof OUTCOMES>('idle')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const copy = async () => {
    setOutcome((await copyText(text())) ? 'copied' : 'refused')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOutcome('idle'), SHOWN_FOR_MS)
  }
  const { icon, words } = OUTCOMES[outcome]
  return (
    <>
      <Button
        aria-label={label}
        icon={icon}
        onClick={copy}
        size={variant === 'ghost' ? 'small' : 'medium'}
        title={words || label}
        variant={variant}
      >
        {children}
      </Button>
      <span className="sr-only" role="status">
        {words}
      </span>
    </>
  )
}
