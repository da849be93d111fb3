'use client'

import { useState } from 'react'
import { roleOfText } from '@/components/files/role-of-text'
import type { SourceFile } from '@/lib/analysis/analysis'
import { findFragment } from '@/lib/share/find-fragment'
import { Button } from '../ui/button'
import { PasteField } from '../ui/paste-field'

const WORDS = { job: 'Open as a job', asset: 'Attach as the asset' } as const

interface PasteFormProps {
  readonly onOpen: (file: SourceFile) => void
  readonly onOpenLink: (fragment: string) => void
}

/** A field for the text of a job or an asset, or for a link; says what it takes it for. */
export function PasteForm({ onOpen, onOpenLink }: PasteFormProps) {
  const [text, setText] = useState('')
  const fragment = findFragment(text)
  const role = roleOfText(text)
  const open = () => (fragment ? onOpenLink(fragment) : onOpen({ name: `${role}.yaml`, text }))
  return (
    <PasteField label="YAML of a job or an asset, or a link" onChange={setText} text={text}>
      <Button className="self-start" disabled={text.trim() === ''} onClick={open}>
        {fragment ? 'Open the link' : WORDS[role]}
      </Button>
    </PasteField>
  )
}
