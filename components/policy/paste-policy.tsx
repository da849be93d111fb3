'use client'

import { useState } from 'react'
import { refuseText } from '@/lib/document/refuse-text'
import { Button } from '../ui/button'
import { PasteField } from '../ui/paste-field'

interface PastePolicyProps {
  /** What stands in the field at first. */
  readonly start: string
  readonly onTake: (text: string) => void
}

/** A field for the text of a policy, or for the JSON of a tag policy. */
export function PastePolicy({ start, onTake }: PastePolicyProps) {
  const [text, setText] = useState(start)
  const refusal = refuseText(text)
  return (
    <PasteField label="Policy, or tag policy of AWS Organizations" onChange={setText} text={text}>
      {refusal && <p className="text-danger">{refusal.message}</p>}
      <Button
        className="self-start"
        disabled={text.trim() === '' || refusal !== null}
        onClick={() => onTake(text)}
        variant="primary"
      >
        Use this policy
      </Button>
    </PasteField>
  )
}
