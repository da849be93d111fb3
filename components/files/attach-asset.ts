import type { DesignerStore } from '@/components/state/use-designer'
import { pickFiles } from './pick-files'
import { readUpload } from './read-upload'

/** Lets the user choose the job's asset and shows it; a sentence when the file cannot be read. */
export async function attachAsset(store: DesignerStore): Promise<string | null> {
  const [file] = await pickFiles({ multiple: false })
  if (!file) return null
  const result = await readUpload(file)
  if (!result.ok) return result.message
  store.actions.attachAsset(result.file)
  store.actions.show('asset')
  return null
}
