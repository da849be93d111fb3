'use client'

import { useEffect, useState } from 'react'
import { LazyTextDiff } from '@/components/code/lazy-text-diff'
import { EngineTrouble, type FixedText } from '@/components/state/engine'
import { presentFiles } from '@/components/state/present-files'
import { useDesigner, useDesignerStore } from '@/components/state/use-designer'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogRefusal } from '@/components/ui/dialog-refusal'

interface FixAllDialogProps {
  readonly onClose: () => void
  readonly onFixed: (title: string) => void
}

/**
 * What the certain fixes of the job change, line by line, before they are applied as one step of undo.
 * Choices are not among them, nor the asset, which other jobs may share.
 */
export function FixAllDialog({ onClose, onFixed }: FixAllDialogProps) {
  const store = useDesignerStore()
  const name = useDesigner((state) => state.job.name)
  const [refusal, setRefusal] = useState<string | null>(null)
  const fixed = useFixedText(setRefusal)
  const apply = () => {
    if (!fixed) return
    const outcome = store.actions.rewrite('job', fixed.before, fixed.after)
    if (!outcome.ok) return setRefusal(outcome.reason)
    onClose()
    // After the dialog has given the focus back.
    requestAnimationFrame(() => requestAnimationFrame(() => onFixed(countWords(fixed))))
  }
  return (
    <Dialog isOpen onClose={onClose} size="wide" title="Fix all certain">
      <div className="flex shrink-0 flex-col gap-2 border-b border-line px-4 py-3">
        <p>
          Nothing else can have been meant, and nothing that was written is lost. What is a choice
          stays for you.
        </p>
        {fixed && <AppliedFixes fixed={fixed} />}
        <div className="flex gap-2">
          <Button disabled={!fixed || fixed.applied.length === 0} onClick={apply} variant="primary">
            Apply {fixed ? countWords(fixed) : ''}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </div>
      <DialogRefusal message={refusal} />
      {fixed && (
        <LazyTextDiff after={fixed.after} before={fixed.before} label={name} language="yaml" />
      )}
    </Dialog>
  )
}

/** What the engine makes of the text as it is; null until it has answered. */
function useFixedText(onTrouble: (words: string) => void): FixedText | null {
  const store = useDesignerStore()
  const [fixed, setFixed] = useState<FixedText | null>(null)
  useEffect(() => {
    let isGone = false
    const ask = async () => {
      const files = presentFiles(await store.freshState())
      return store.engine.fixAll({ ...files, now: Date.now() })
    }
    ask().then(
      (answer) => !isGone && setFixed(answer),
      (error) =>
        !isGone && onTrouble(error instanceof EngineTrouble ? error.message : String(error)),
    )
    return () => {
      isGone = true
    }
  }, [store, onTrouble])
  return fixed
}

function AppliedFixes({ fixed }: { readonly fixed: FixedText }) {
  if (fixed.applied.length === 0) return <p>No fix is left that brings no new error.</p>
  return (
    <ul className="max-h-32 overflow-y-auto" tabIndex={-1}>
      {fixed.applied.map(({ title, line }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
        <li className="wrap-anywhere" key={index}>
          <span className="text-muted">Line {line}:</span> {title}
        </li>
      ))}
    </ul>
  )
}

function countWords({ applied }: FixedText): string {
  return applied.length === 1 ? '1 fix' : `${applied.length} fixes`
}
