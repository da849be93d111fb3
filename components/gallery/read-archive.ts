import { isZip, MAX_ARCHIVE_BYTES } from '@/lib/share/is-zip'
import type { OpenedBundle } from '@/lib/share/open-bundle'
import type { Upload } from './read-upload'

/** Whether an upload is a zip file, by its name or its first bytes. */
export async function isArchive(upload: Upload): Promise<boolean> {
  if (/\.zip$/i.test(upload.name)) return true
  if (upload.size > MAX_ARCHIVE_BYTES) return false
  const bytes = await bytesOf(upload)
  return bytes !== null && isZip(bytes)
}

/** The job and the asset of a bundle, or why they are not opened, in words for the user. */
export async function readArchive(upload: Upload): Promise<OpenedBundle> {
  const { name, size } = upload
  if (size > MAX_ARCHIVE_BYTES) {
    return { ok: false, message: `${name} has more than 10 MiB, so it is no bundle.` }
  }
  const bytes = await bytesOf(upload)
  // Loaded with the first archive: most visits have none.
  const reader = await import('@/lib/share/open-bundle').catch(() => null)
  if (bytes === null || reader === null) {
    return { ok: false, message: `${name} could not be read. Try it again.` }
  }
  return reader.openBundle(name, bytes)
}

async function bytesOf(upload: Upload): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await upload.arrayBuffer())
  } catch {
    return null
  }
}
