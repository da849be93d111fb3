'use client'

import { useId, useState } from 'react'
import type { SourceFile } from '@/lib/analysis/analysis'
import { Button } from '../ui/button'
import { TextArea } from '../ui/text-area'
import { roleOfText } from './role-of-text'

/** A field for the text of a job or an asset; says which of the two it takes it for. */
export function PasteForm({ onOpen }: { readonly onOpen: (file: SourceFile) => void }) {
  const id = useId()
  const [text, setText] = useState('')
  const role = roleOfText(text)
  const words = role === 'job' ? 'Open as a job' : 'Attach as the asset'
  return (
    <div className="flex flex-col gap-2 px-4 pt-3">
      <label className="font-medium" htmlFor={id}>
        YAML of a job or an asset
      </label>
      <TextArea
        autoFocus
        id={id}
        mono
        onChange={(event) => setText(event.target.value)}
        rows={8}
        value={text}
      />
      <Button
        className="self-start"
        disabled={text.trim() === ''}
        onClick={() => onOpen({ name: `${role}.yaml`, text })}
      >
        {words}
      </Button>
    </div>
  )
}
