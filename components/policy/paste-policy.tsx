'use client'

import { useState } from 'react'
import type { SourceFile } from '@/lib/analysis/analysis'
import { refuseText } from '@/lib/document/refuse-text'
import { Button } from '../ui/button'
import { PasteField } from '../ui/paste-field'

/** A field for the text of a policy, or for the JSON of a tag policy. */
export function PastePolicy({ onTake }: { readonly onTake: (file: SourceFile) => void }) {
  const [text, setText] = useState('')
  const refusal = refuseText(text)
  return (
    <PasteField label="Policy, or tag policy of AWS Organizations" onChange={setText} text={text}>
      {refusal && <p className="text-danger">{refusal.message}</p>}
      <Button
        className="self-start"
        disabled={text.trim() === '' || refusal !== null}
        onClick={() => onTake({ name: 'dativo-policy.yaml', text })}
      >
        Use this policy
      </Button>
    </PasteField>
  )
}
