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
import { PolicyView } from './policy-view'

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
  const [isPasting, setPasting] = useState(false)
  const take = async (source: SourceFile) => {
    const taken = await takePolicy(source)
    setMessage(taken.ok ? null : taken.message)
    if (!taken.ok) return
    setPolicy(taken.policy)
    setNotes(taken.notes)
    setPasting(false)
  }
  const choose = async () => {
    const [picked] = await pickFiles({ multiple: false, endings: ENDINGS })
    if (!picked) return
    const read = await readUpload(picked)
    if (read.ok) await take(read.file)
    else setMessage(read.message)
  }
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Policy">
      <div className="flex flex-wrap items-center gap-2 px-4 pt-3">
        <Button icon="folder" onClick={choose} variant={file ? 'secondary' : 'primary'}>
          {file ? 'Choose another' : 'Choose file'}
        </Button>
        <Button aria-expanded={isPasting} icon="paste" onClick={() => setPasting(!isPasting)}>
          Paste
        </Button>
        {file && (
          <>
            <Button icon="download" onClick={() => save(file)}>
              Save
            </Button>
            <Button icon="trash" onClick={() => setPolicy(null)}>
              Remove
            </Button>
          </>
        )}
      </div>
      <DialogRefusal message={message} />
      {isPasting && <PastePolicy onTake={take} />}
      {policy && file ? (
        <PolicyView fileName={file.name} notes={notes} policy={policy} />
      ) : (
        <NoPolicy />
      )}
    </Dialog>
  )
}

function save({ name, text }: SourceFile): void {
  saveFile(name, new TextEncoder().encode(text), 'application/yaml')
}

function NoPolicy() {
  return (
    <div className="flex max-w-prose flex-col gap-2 p-4">
      <p>
        A policy says which tags your organisation requires and which values they may have. Jobs are
        checked by it while you type, and its values become choices in the form.
      </p>
      <p className="text-muted">
        It is a file dativo-policy.yaml, which the command line finds beside the jobs, or a tag
        policy of AWS Organizations (JSON), which is turned into one. It stays in this browser
        unless you share a link, which brings it along.
      </p>
      <p>
        <a
          className="text-accent underline"
          download="dativo-policy.yaml"
          href="/examples/policies/dativo-policy.yaml"
        >
          Download an example
        </a>
      </p>
    </div>
  )
}
