import type { PickedFile } from '@/components/state/designer-state'
import type { DesignerStore } from '@/components/state/use-designer'
import type { Notify } from '@/components/ui/notice'
import { openJob } from './open-job'
import { openPolicy } from './open-policy'
import { isArchive, readArchive } from './read-archive'
import { readUpload, type Upload } from './read-upload'
import { isPolicyText } from './role-of-text'
import { sortFiles } from './sort-files'

/** Null when everything was opened, else why nothing was. */
export type OpenMessage = string | null

/** Opens what the user chose or dropped, texts or one bundle: all of it or nothing. Load it lazily. */
export async function openUploads(
  uploads: readonly Upload[],
  store: DesignerStore,
  notify: Notify,
): Promise<OpenMessage> {
  for (const upload of uploads) {
    if (!(await isArchive(upload))) continue
    if (uploads.length > 1) return `${upload.name} is an archive, and one is opened alone.`
    const bundle = await readArchive(upload)
    if (!bundle.ok) return bundle.message
    openJob(bundle.job, bundle.asset, store, notify)
    const { files } = bundle
    if (files) store.actions.rememberBundle({ label: 'the opened bundle', files })
    return null
  }
  const files: PickedFile[] = []
  for (const upload of uploads) {
    const result = await readUpload(upload)
    if (!result.ok) return result.message
    files.push(result.file)
  }
  const policy = files.find(({ text }) => isPolicyText(text))
  const refusal = policy ? await openPolicy(policy, store, notify) : null
  const others = files.filter((file) => file !== policy)
  return refusal !== null || others.length === 0 ? refusal : openFiles(others, store, notify)
}

/** Opens texts: a job replaces the one on the screen, an asset alone joins it. */
export function openFiles(
  files: readonly PickedFile[],
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
