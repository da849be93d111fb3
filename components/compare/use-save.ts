'use client'

import { useCallback, useRef, useState } from 'react'
import { saveFile } from '@/components/files/save-file'
import type { DesignerState, SaveTarget } from '@/components/state/designer-state'
import { notifyWhile } from '@/components/state/notify-while'
import { useDesignerStore } from '@/components/state/use-designer'
import type { Notify } from '@/components/ui/notice'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import { documentToSave, type Edited, editedBeside, isEdited } from './document-to-save'
import { type SaveOptions, type SaveOutcome, saveDocument } from './save-document'

/** A save that waits for an answer: the file holds what somebody else wrote. */
export interface SaveConflict {
  readonly document: DocumentRole
  readonly textOnDisk: string
}

export interface Saving {
  /**
   * Saves a document and says what became of it; without one, the document that was changed. Until the
   * file holds it, it counts as changed.
   */
  readonly save: (document?: DocumentRole) => Promise<void>
  /** The same into another file, which becomes the document's own. */
  readonly saveAs: (document?: DocumentRole) => Promise<void>
  readonly conflict: SaveConflict | null
  /** Writes over what the file holds. */
  readonly overwrite: () => Promise<void>
  /** Leaves the file as it is. */
  readonly callOff: () => void
}

interface SaveHelp {
  readonly notify: Notify
  /** Builds and saves the bundle: what mostly comes next. */
  readonly download: () => void
}

/** Said once: whoever saves into a file elsewhere expects it here. */
const DOWNLOADED =
  'This browser cannot write to your files: put the download in the place of the old one.'

/** Saving, with the question that it may end in. */
export function useSave({ notify, download }: SaveHelp): Saving {
  const store = useDesignerStore()
  const [conflict, setConflict] = useState<SaveConflict | null>(null)
  const hasDownloaded = useRef(false)
  const write = async (wanted: DocumentRole | undefined, options: SaveOptions): Promise<void> => {
    store.settle()
    const before = store.getState()
    const document = wanted ?? documentToSave(before)
    const file = before[document]
    if (!file) return
    const outcome = await saveDocument(file, options)
    switch (outcome.kind) {
      case 'called off':
        return
      case 'changed':
        return setConflict({ document, textOnDisk: outcome.textOnDisk })
      case 'failed':
        return tellFailed(document, file, outcome.message, () => write(document, options))
      default:
        store.actions.markSaved(document, file.text, targetOf(outcome))
        tellSaved(document, file, outcome)
    }
  }
  const tellFailed = (
    document: DocumentRole,
    file: Edited,
    message: string,
    again: () => Promise<void>,
  ) => {
    const actions = [
      { label: 'Try again', run: () => void again() },
      { label: 'Download a copy', run: () => saveCopy(store.getState()[document] ?? file) },
    ]
    const isUnsaved = (state: DesignerState) => isEdited(state[document])
    notifyWhile(store, notify, { id: 'save', message, actions }, isUnsaved)
  }
  const tellSaved = (document: DocumentRole, file: Edited, outcome: Saved) => {
    const name = targetOf(outcome)?.name ?? file.name
    const done = outcome.kind === 'written' ? 'Saved' : 'Downloaded'
    const other = editedBeside(store.getState(), document)
    const next = other
      ? {
          label: `Save the ${other.document}`,
          run: () => void write(other.document, { overwrite: false }),
        }
      : { label: 'Download bundle', run: download }
    const isFirstDownload = outcome.kind === 'downloaded' && !hasDownloaded.current
    if (isFirstDownload) hasDownloaded.current = true
    const message = savedWords(done, name, isFirstDownload, other?.name)
    const isSaved = (state: DesignerState) =>
      state[document]?.text === file.text && !isEdited(state[document])
    notifyWhile(store, notify, { id: 'save', message, actions: [next] }, isSaved)
  }
  const callOff = useCallback(() => setConflict(null), [])
  const overwrite = async () => {
    if (!conflict) return
    callOff()
    await write(conflict.document, { overwrite: true })
  }
  return {
    save: (document) => write(document, { overwrite: false }),
    saveAs: (document) => write(document, { overwrite: true, elsewhere: true }),
    conflict,
    overwrite,
    callOff,
  }
}

function savedWords(done: string, name: string, isFirstDownload: boolean, other?: string): string {
  const hint = isFirstDownload ? ` ${DOWNLOADED}` : ''
  return `${done} ${name}.${hint}${other === undefined ? '' : ` ${other} has changes too.`}`
}

type Saved = Extract<SaveOutcome, { kind: 'written' | 'downloaded' }>

function targetOf(outcome: Saved): SaveTarget | null {
  return outcome.kind === 'written' ? outcome.target : null
}

function saveCopy({ name, text }: Edited): void {
  saveFile(name, new TextEncoder().encode(text), 'application/yaml')
}
