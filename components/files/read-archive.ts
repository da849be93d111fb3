import type { OpenedBundle } from '@/lib/bundle/open-bundle'
import { isZip, MAX_ARCHIVE_BYTES } from '@/lib/zip/is-zip'
import type { ZipFile } from '@/lib/zip/read-zip'
import type { Upload } from './read-upload'

/** The documents of a bundle, and all its files when they could be read. */
export type ReadArchive =
  | (Extract<OpenedBundle, { ok: true }> & { readonly files: readonly ZipFile[] | null })
  | Extract<OpenedBundle, { ok: false }>

/** Whether an upload is a zip file, by its name or its first bytes. */
export async function isArchive(upload: Upload): Promise<boolean> {
  if (/\.zip$/i.test(upload.name)) return true
  if (upload.size > MAX_ARCHIVE_BYTES) return false
  const bytes = await bytesOf(upload)
  return bytes !== null && isZip(bytes)
}

/** The job, the asset and the files of a bundle, or why they are not opened, in words for the user. */
export async function readArchive(upload: Upload): Promise<ReadArchive> {
  const { name, size } = upload
  if (size > MAX_ARCHIVE_BYTES) {
    return { ok: false, message: `${name} has more than 10 MiB, so it is no bundle.` }
  }
  const bytes = await bytesOf(upload)
  // Loaded with the first archive: most visits have none.
  const readers = await Promise.all([
    import('@/lib/bundle/open-bundle'),
    import('@/lib/bundle/bundle-files'),
  ]).catch(() => null)
  if (bytes === null || readers === null) {
    return { ok: false, message: `${name} could not be read. Try it again.` }
  }
  const [{ openBundle }, { bundleFiles }] = readers
  const opened = openBundle(name, bytes)
  return opened.ok ? { ...opened, files: bundleFiles(bytes) } : opened
}

async function bytesOf(upload: Upload): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await upload.arrayBuffer())
  } catch {
    return null
  }
}
