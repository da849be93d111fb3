'use client'

import { useState } from 'react'
import { LazyTextDiff } from '@/components/code/lazy-text-diff'
import { useDesigner } from '@/components/state/use-designer'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { SaveConflict } from './use-save'

interface ConflictDialogProps {
  readonly conflict: SaveConflict
  readonly onOverwrite: () => void
  readonly onClose: () => void
}

/** Asks what to do with a file that somebody else wrote since it was opened. */
export function ConflictDialog({ conflict, onOverwrite, onClose }: ConflictDialogProps) {
  const [isCompared, setCompared] = useState(false)
  const file = useDesigner((state) => state[conflict.document])
  if (!file) return null
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size={isCompared ? 'wide' : 'fit'}
      title="The file has changed on disk"
    >
      <div className="flex shrink-0 flex-col gap-3 border-b border-line px-4 py-3">
        <p className="wrap-anywhere">
          <span className="font-mono">{file.name}</span> was written by somebody else since it was
          opened or saved here. Overwriting it takes that change away; your own text is kept either
          way.
        </p>
        <div className="flex flex-wrap gap-2">
          <Button aria-pressed={isCompared} onClick={() => setCompared(!isCompared)}>
            Compare
          </Button>
          <Button onClick={onOverwrite}>Overwrite</Button>
          <Button onClick={onClose} variant="primary">
            Cancel
          </Button>
        </div>
      </div>
      {isCompared && (
        <LazyTextDiff
          after={file.text}
          before={conflict.textOnDisk}
          label={file.name}
          language="yaml"
        />
      )}
    </Dialog>
  )
}
