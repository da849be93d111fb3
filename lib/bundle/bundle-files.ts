import { MAX_ARCHIVE_BYTES } from '../zip/is-zip'
import type { ZipFile } from '../zip/read-zip'
import { unpackEntry } from '../zip/unpack-entry'
import { readZipDirectory } from '../zip/zip-directory'

/**
 * Every file of a bundle, to compare another with; null when one is damaged or all of them
 * together are larger than a bundle gets. Never throws.
 */
export function bundleFiles(archive: Uint8Array): readonly ZipFile[] | null {
  const entries = readZipDirectory(archive)?.filter(({ path }) => !path.endsWith('/'))
  if (!entries) return null
  const files: ZipFile[] = []
  let room = MAX_ARCHIVE_BYTES
  for (const entry of entries) {
    const unpacked = unpackEntry(archive, entry, room)
    if (unpacked.kind !== 'done') return null
    const { bytes } = unpacked
    room -= bytes.length
    files.push({ path: entry.path, size: bytes.length, text: decode(bytes) })
  }
  return files
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
