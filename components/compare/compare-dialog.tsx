'use client'

import { useState } from 'react'
import { LazyTextDiff } from '@/components/code/lazy-text-diff'
import { notifyUndoable } from '@/components/state/notify-undoable'
import { useDesigner, useDesignerStore } from '@/components/state/use-designer'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { EmptyHint } from '@/components/ui/empty-hint'
import { MiddleEllipsis } from '@/components/ui/middle-ellipsis'
import type { Notify } from '@/components/ui/notice'
import { Segmented } from '@/components/ui/segmented'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import { isEdited } from './document-to-save'
import { Meaning } from './meaning'

const DOCUMENTS = [
  { value: 'job', label: 'Job' },
  { value: 'asset', label: 'Asset' },
] as const

interface CompareDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly notify: Notify
  readonly onSave: (document: DocumentRole) => void
  readonly onSaveAs: (document: DocumentRole) => void
}

/** What was changed since the files were opened or saved, with a way to save or to discard it. */
export function CompareDialog({ isOpen, onClose, notify, onSave, onSaveAs }: CompareDialogProps) {
  const files = {
    job: useDesigner((state) => state.job),
    asset: useDesigner((state) => state.asset),
  }
  const [wanted, setWanted] = useState<DocumentRole | null>(null)
  // What was changed comes first: the asset, when it alone was.
  const isAssetAlone = !isEdited(files.job) && isEdited(files.asset)
  const shown = files.asset ? (wanted ?? (isAssetAlone ? 'asset' : 'job')) : 'job'
  const file = files[shown] ?? files.job
  const isChanged = file.text !== file.openedText
  const store = useDesignerStore()
  const discard = () => {
    store.actions.revert(shown)
    onClose()
    const message = `Discarded the changes to ${file.name}.`
    notifyUndoable(store, notify, { id: 'discarded', message })
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      size="wide"
      title="Changes since the file was opened or saved"
    >
      <div className="flex shrink-0 flex-wrap items-center gap-2 border-b border-line px-4 py-2">
        {files.asset && (
          <Segmented label="Document" onChange={setWanted} options={DOCUMENTS} value={shown} />
        )}
        <span className="flex min-w-0 overflow-hidden font-mono text-sm" title={file.name}>
          <MiddleEllipsis name={file.name} />
        </span>
        <span className="ml-auto flex flex-wrap gap-2">
          <Button disabled={!isChanged} onClick={discard}>
            Discard changes
          </Button>
          <Button onClick={() => onSaveAs(shown)}>Save as</Button>
          <Button onClick={() => onSave(shown)} variant="primary">
            Save
          </Button>
        </span>
      </div>
      {isChanged ? (
        <div className="flex min-h-0 flex-1 flex-col max-lg:overflow-y-auto lg:flex-row">
          <LazyTextDiff
            className="max-lg:max-h-[max(60%,12rem)] max-lg:shrink-0 max-lg:grow-0 max-lg:basis-(--text-height,60%)"
            after={file.text}
            before={file.openedText}
            label={file.name}
            language="yaml"
          />
          <Meaning onClose={onClose} />
        </div>
      ) : (
        <EmptyHint title="Nothing has changed">
          The text on the screen is that of the file, byte for byte.
        </EmptyHint>
      )}
    </Dialog>
  )
}
