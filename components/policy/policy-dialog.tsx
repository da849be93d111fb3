'use client'

import { useState } from 'react'
import { pickFiles } from '@/components/files/pick-files'
import { readUpload } from '@/components/files/read-upload'
import { saveFile } from '@/components/files/save-file'
import { takePolicy } from '@/components/files/take-policy'
import { useDesigner, useDesignerActions } from '@/components/state/use-designer'
import type { SourceFile } from '@/lib/analysis/analysis'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { DialogRefusal } from '../ui/dialog-refusal'
import { PastePolicy } from './paste-policy'
import { PolicyExample } from './policy-example'
import { PolicyView } from './policy-view'
import { PolicyWords } from './policy-words'

const ENDINGS = ['.yaml', '.yml', '.json']

interface PolicyDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The organisation's policy: what it demands, what is wrong with it, and how to get one. */
export function PolicyDialog({ isOpen, onClose }: PolicyDialogProps) {
  const { setPolicy } = useDesignerActions()
  const file = useDesigner((state) => state.policy)
  const policy = useDesigner((state) => state.analysis.policy)
  const [message, setMessage] = useState<string | null>(null)
  const [notes, setNotes] = useState<readonly string[] | null>(null)
  /** What the field for a text starts with; null while there is none. */
  const [draft, setDraft] = useState<string | null>(null)
  const take = async (source: SourceFile) => {
    const taken = await takePolicy(source)
    setMessage(taken.ok ? null : taken.message)
    if (!taken.ok) return
    setPolicy(taken.policy)
    setNotes(taken.notes)
    setDraft(null)
  }
  const remove = () => {
    setPolicy(null)
    setNotes(null)
    setDraft(null)
  }
  const choose = async () => {
    const [picked] = await pickFiles({ multiple: false, endings: ENDINGS })
    if (!picked) return
    const read = await readUpload(picked)
    if (read.ok) await take(read.file)
    else setMessage(read.message)
  }
  return (
    <Dialog isOpen={isOpen} onClose={onClose} size="fit" title="Policy">
      {!file && <PolicyWords />}
      <div className="flex flex-wrap items-center gap-2 px-4 pt-3 last:pb-4">
        <Button
          icon="folder"
          onClick={choose}
          variant={file || draft !== null ? 'secondary' : 'primary'}
        >
          {file ? 'Choose another' : 'Choose file'}
        </Button>
        <Button
          aria-expanded={draft !== null}
          icon="paste"
          onClick={() => setDraft(draft === null ? '' : null)}
        >
          Paste
        </Button>
        {file && (
          <>
            <Button icon="pencil" onClick={() => setDraft(file.text)}>
              Edit
            </Button>
            <Button icon="download" onClick={() => save(file)}>
              Save
            </Button>
            <Button icon="trash" onClick={remove}>
              Remove
            </Button>
          </>
        )}
      </div>
      <DialogRefusal message={message} />
      {draft !== null && (
        <PastePolicy
          // Another text to start from is another field.
          key={draft}
          onTake={(text) => take({ name: file?.name ?? 'dativo-policy.yaml', text })}
          start={draft}
        />
      )}
      {policy && file && <PolicyView fileName={file.name} notes={notes} policy={policy} />}
      {!file && draft === null && <PolicyExample onStart={setDraft} />}
    </Dialog>
  )
}

function save({ name, text }: SourceFile): void {
  saveFile(name, new TextEncoder().encode(text), 'application/yaml')
}
