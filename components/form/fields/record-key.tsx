'use client'

import { type KeyboardEvent, useState } from 'react'
import { Input } from '@/components/ui/input'
import type { RecordDraft } from '../use-record-draft'

interface RecordKeyProps {
  readonly draft: RecordDraft
  readonly index: number
  /** As it is in the file. */
  readonly name: string
  /** What was typed last and is not in the file; null when it is. */
  readonly refused: string | null
  /** The record's label. */
  readonly label: string
  readonly id: string
  readonly describedBy: string | undefined
  readonly isWrong: boolean | undefined
}

/** The key of a pair: renamed when it is left, taken back by Escape. */
export function RecordKey(props: RecordKeyProps) {
  const { draft, index, name, refused, label, id, describedBy, isWrong } = props
  const [typing, setTyping] = useState<string | null>(null)
  const typed = typing ?? refused
  const takeBack = () => {
    setTyping(null)
    draft.dismiss(name)
  }
  const leave = () => {
    if (typed === null) return
    if (typed === '' || typed === name) return takeBack()
    setTyping(null)
    draft.rename(index, typed)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation()
      takeBack()
    }
    if (event.key === 'Enter' && !event.altKey) {
      event.preventDefault()
      // Leaving it renames it.
      const row = event.currentTarget.closest('[data-row]')
      row?.querySelector<HTMLElement>('[data-value]')?.focus()
    }
  }
  return (
    <Input
      aria-describedby={describedBy}
      aria-invalid={isWrong || undefined}
      aria-label={`Key ${index + 1} of ${label}`}
      id={id}
      mono
      onBlur={leave}
      onChange={(event) => setTyping(event.target.value)}
      onKeyDown={onKeyDown}
      value={typed ?? name}
    />
  )
}
