import type { WritableHandle } from './file-target'
import { savable } from './pick-files'
import type { Upload } from './read-upload'

/** Not every browser gives handles, and none gives one for what a script made up. */
interface HandleItem {
  getAsFileSystemHandle?(): Promise<WritableHandle | null>
}

/**
 * The files of a drop, or why they are not taken. Folders cannot be read as one file. Where the
 * browser can, the files come with the way to save them. Call it in the event itself: a drop's
 * items are gone after it.
 */
export function droppedFiles(
  transfer: DataTransfer,
):
  | { readonly ok: true; readonly files: Promise<readonly Upload[]> }
  | { readonly ok: false; readonly message: string } {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file')
  const folder = items.map((item) => item.webkitGetAsEntry()).find((entry) => entry?.isDirectory)
  if (folder) {
    return {
      ok: false,
      message: `${folder.name} is a folder. Drop one job file, or a job together with its asset.`,
    }
  }
  const uploads = items.flatMap((item) => {
    const file = item.getAsFile()
    return file ? [withHandle(file, handleOf(item))] : []
  })
  return { ok: true, files: Promise.all(uploads) }
}

async function withHandle(file: File, asked: Promise<WritableHandle | null>): Promise<Upload> {
  const handle = await asked
  return handle ? savable(file, handle) : file
}

async function handleOf(item: DataTransferItem): Promise<WritableHandle | null> {
  try {
    const handle = await (item as HandleItem).getAsFileSystemHandle?.()
    return handle && 'createWritable' in handle ? handle : null
  } catch {
    return null
  }
}
