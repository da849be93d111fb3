'use client'

import { Dialog } from '../ui/dialog'
import { ShareCommands } from './share-commands'
import { ShareFiles } from './share-files'
import { ShareLink } from './share-link'

interface ShareDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Builds and saves the archive of what is on the screen. */
  readonly downloadBundle: () => void
}

/** Every way to hand the documents on: a link, the files, the commands that make the same bundle. */
export function ShareDialog({ isOpen, onClose, downloadBundle }: ShareDialogProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} size="fit" title="Share">
      <div className="flex flex-col gap-5 p-4">
        <ShareLink />
        <ShareFiles downloadBundle={downloadBundle} />
        <ShareCommands />
      </div>
    </Dialog>
  )
}
