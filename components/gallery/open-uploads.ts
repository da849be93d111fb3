import type { SourceFile } from '@/lib/analysis/analysis'
import type { DesignerStore } from '../designer/use-designer'
import type { Notify } from '../ui/notice'
import { readUpload, type Upload } from './read-upload'
import { sortFiles } from './sort-files'

/** Null when everything was opened, else why nothing was. */
export type OpenMessage = string | null

/** Opens what the user chose or dropped: all of it or nothing. */
export async function openUploads(
  uploads: readonly Upload[],
  store: DesignerStore,
  notify: Notify,
): Promise<OpenMessage> {
  const files: SourceFile[] = []
  for (const upload of uploads) {
    const result = await readUpload(upload)
    if (!result.ok) return result.message
    files.push(result.file)
  }
  return openFiles(files, store, notify)
}

/** Opens texts: a job replaces the one on the screen, an asset alone joins it. */
export function openFiles(
  files: readonly SourceFile[],
  store: DesignerStore,
  notify: Notify,
): OpenMessage {
  const sorted = sortFiles(files)
  if (!sorted.ok) return sorted.message
  if (sorted.job === null) {
    store.actions.attachAsset(sorted.asset)
    store.actions.show('asset')
  } else {
    openJob(sorted.job, sorted.asset, store, notify)
  }
  return null
}

/** Opens a job; says so when changes went out of sight, since undo can bring them back. */
export function openJob(
  job: SourceFile,
  asset: SourceFile | null,
  store: DesignerStore,
  notify: Notify,
): void {
  const before = store.getState()
  const hadChanges = [before.job, before.asset].some(
    (file) => file && file.text !== file.openedText,
  )
  store.actions.open(job, asset)
  if (!hadChanges) return
  const dismiss = notify({
    id: 'opened',
    message: `Opened ${job.name}. Your changes to ${before.job.name} are one undo step away.`,
    actions: [{ label: 'Undo', run: store.actions.undo }],
  })
  const { revision } = store.getState()
  const stop = store.subscribe((state) => {
    if (state.revision === revision) return
    stop()
    dismiss()
  })
}
