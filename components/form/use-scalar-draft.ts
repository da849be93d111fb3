import { useCallback, useRef, useState } from 'react'
import type { ScalarControl } from '@/lib/form/draft'
import { fieldPath } from '@/lib/form/field-path'
import type { Field } from '@/lib/form/fields'
import { writeDraft } from '@/lib/form/write-draft'
import { useCommit } from './use-commit'
import { useFieldDraft } from './use-field-draft'

interface ScalarDraft {
  readonly text: string
  /** Why the text on the screen is not in the file; null when it is. */
  readonly refusal: string | null
  readonly change: (text: string) => void
  /** On leaving the field: what was emptied is taken out of the file. */
  readonly leave: () => void
  readonly remove: () => void
}

/**
 * One text and its way into the document. Each change is written once it is on the screen; an emptied field is no
 * value yet and is taken out of the file when it is left.
 */
export function useScalarDraft(field: Field<ScalarControl>): ScalarDraft {
  const { control, id } = field
  const path = fieldPath(id)
  const [draft, setDraft] = useFieldDraft(id)
  const { edit, later, settle, held } = useCommit()
  const [refused, setRefused] = useState({ text: '', reason: '' })
  const isTouched = useRef(false)

  const change = useCallback(
    (text: string) => {
      isTouched.current = true
      setDraft(text)
      if (text === '') return
      const write = () => {
        const written = writeDraft(control, text, held(path))
        return written.ok ? ({ op: 'set', path, value: written.value } as const) : written
      }
      later(id, write, {
        onOutcome(outcome) {
          const reason = outcome.ok ? '' : outcome.reason
          setRefused((last) => (last.reason === '' && reason === '' ? last : { text, reason }))
        },
      })
    },
    [control, id, setDraft, later, held, path],
  )
  const remove = useCallback(() => {
    if (held(path) !== undefined) edit({ op: 'delete', path })
  }, [edit, held, path])

  return {
    text: draft,
    refusal: refused.reason !== '' && refused.text === draft ? refused.reason : null,
    change,
    leave: () => {
      settle()
      if (isTouched.current && draft === '') remove()
      isTouched.current = false
    },
    remove,
  }
}
