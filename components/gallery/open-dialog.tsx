'use client'

import { useState } from 'react'
import { openJob } from '@/components/files/open-job'
import { openLink } from '@/components/files/open-link'
import { type OpenMessage, openFiles, openUploads } from '@/components/files/open-uploads'
import { pickFiles } from '@/components/files/pick-files'
import { useDesignerStore } from '@/components/state/use-designer'
import type { Example } from '@/lib/analysis/example'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { DialogRefusal } from '../ui/dialog-refusal'
import type { Notify } from '../ui/notice'
import { ExampleGallery } from './example-gallery'
import { PasteForm } from './paste-form'
import { RecentDocuments } from './recent-documents'

interface OpenDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly examples: readonly Example[]
  readonly notify: Notify
  /** Puts an empty job in place. */
  readonly onNew: () => void
}

/** Everything that can be put on the screen: files, pasted text, a link, what was left, examples. */
export function OpenDialog({ isOpen, onClose, examples, notify, onNew }: OpenDialogProps) {
  const store = useDesignerStore()
  const [message, setMessage] = useState<OpenMessage>(null)
  const [isPasting, setPasting] = useState(false)
  const finish = (outcome: OpenMessage) => {
    setMessage(outcome)
    if (outcome !== null) return
    setPasting(false)
    onClose()
  }
  const choose = async () => {
    const files = await pickFiles({ multiple: true })
    if (files.length > 0) finish(await openUploads(files, store, notify))
  }
  return (
    <Dialog isOpen={isOpen} onClose={() => finish(null)} title="Open">
      <div className="flex flex-wrap items-center gap-2 px-4 pt-3">
        <Button icon="folder" onClick={choose} variant="primary">
          Choose files
        </Button>
        <Button
          icon="file-plus"
          onClick={() => {
            onNew()
            finish(null)
          }}
        >
          New job
        </Button>
        <Button aria-expanded={isPasting} icon="paste" onClick={() => setPasting(!isPasting)}>
          Paste YAML or a link
        </Button>
        <p className="text-muted">
          or drop a job, a job with its asset, or a bundle anywhere in the window.
        </p>
      </div>
      <DialogRefusal message={message} />
      {isPasting && (
        <PasteForm
          onOpen={(file) => finish(openFiles([file], store, notify))}
          onOpenLink={(fragment) => finish(openLink(fragment, store, notify))}
        />
      )}
      <RecentDocuments
        onChoose={({ job, asset }) => {
          openJob(job, asset, store, notify)
          finish(null)
        }}
      />
      <ExampleGallery
        examples={examples}
        onChoose={({ job, asset }) => {
          openJob(job, asset, store, notify)
          finish(null)
        }}
      />
    </Dialog>
  )
}
