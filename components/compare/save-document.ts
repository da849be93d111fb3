import { fileTarget, type WritableHandle } from '@/components/files/file-target'
import { saveFile } from '@/components/files/save-file'
import type { OpenFile, SaveTarget } from '@/components/state/designer-state'

/** What became of a save. `downloaded`: the browser writes no files, so a copy was downloaded. */
export type SaveOutcome =
  | { readonly kind: 'written'; readonly target: SaveTarget }
  | { readonly kind: 'downloaded' }
  | { readonly kind: 'called off' }
  /** Somebody else wrote the file since it was opened: nothing was written. */
  | { readonly kind: 'changed'; readonly textOnDisk: string }
  | { readonly kind: 'failed'; readonly message: string }

export interface SaveOptions {
  /** Write whatever the file holds: the user has been asked. */
  readonly overwrite: boolean
  /** Ask where to, whatever file there is. */
  readonly elsewhere?: boolean
}

interface SavePicker {
  showSaveFilePicker?(options: {
    readonly suggestedName: string
    readonly types: readonly { description: string; accept: Record<string, string[]> }[]
  }): Promise<WritableHandle>
}

const YAML_FILES = [{ description: 'YAML', accept: { 'application/yaml': ['.yaml', '.yml'] } }]

/**
 * Writes a document into the file it was opened from, unless that holds another text than the one
 * that was opened or saved last; without one, or when it is to go elsewhere, asks where to; where the
 * browser cannot write files, downloads it. Never throws.
 */
export async function saveDocument(
  { name, text, openedText, target }: OpenFile,
  { overwrite, elsewhere = false }: SaveOptions,
): Promise<SaveOutcome> {
  const { showSaveFilePicker } = window as SavePicker
  try {
    if (target && !elsewhere) {
      const textOnDisk = overwrite ? null : await target.read()
      const isKnown = textOnDisk === null || [openedText, text].includes(textOnDisk)
      if (!isKnown) return { kind: 'changed', textOnDisk }
      await target.write(text)
      return { kind: 'written', target }
    }
    if (!showSaveFilePicker) {
      saveFile(name, new TextEncoder().encode(text), 'application/yaml')
      return { kind: 'downloaded' }
    }
    const picked = fileTarget(
      await showSaveFilePicker.call(window, { suggestedName: name, types: YAML_FILES }),
    )
    await picked.write(text)
    return { kind: 'written', target: picked }
  } catch (error) {
    const isCalledOff = error instanceof DOMException && error.name === 'AbortError'
    return isCalledOff ? { kind: 'called off' } : { kind: 'failed', message: refusalOf(error) }
  }
}

function refusalOf(error: unknown): string {
  const isForbidden = error instanceof DOMException && error.name === 'NotAllowedError'
  return isForbidden
    ? 'The browser was not allowed to write the file. Your text is kept: save again and allow it, or download it.'
    : 'The file could not be written: it may be gone or locked. Your text is kept: download it instead.'
}
