'use client'

import { useId, useState } from 'react'
import type { SourceFile } from '@/lib/analysis/analysis'
import { refuseText } from '@/lib/document/refuse-text'
import { Button } from '../ui/button'
import { TextArea } from '../ui/text-area'

/** A field for the text of a policy, or for the JSON of a tag policy. */
export function PastePolicy({ onTake }: { readonly onTake: (file: SourceFile) => void }) {
  const id = useId()
  const [text, setText] = useState('')
  const refusal = refuseText(text)
  return (
    <div className="flex flex-col gap-2 px-4 pt-3">
      <label className="font-medium" htmlFor={id}>
        Policy, or tag policy of AWS Organizations
      </label>
      <TextArea
        autoFocus
        id={id}
        mono
        onChange={(event) => setText(event.target.value)}
        rows={8}
        value={text}
      />
      {refusal && <p className="text-danger">{refusal.message}</p>}
      <Button
        className="self-start"
        disabled={text.trim() === '' || refusal !== null}
        onClick={() => onTake({ name: 'dativo-policy.yaml', text })}
      >
        Use this policy
      </Button>
    </div>
  )
}
