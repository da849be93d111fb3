import { unzipSync } from 'fflate'

/** A file of an archive, read back. `text` is null when the bytes are no UTF-8. */
export interface ZipFile {
  readonly path: string
  readonly size: number
  readonly text: string | null
}

/** The files of an archive in its own order, folders left out. Throws when it is no zip. */
export function readZip(zip: Uint8Array): readonly ZipFile[] {
  return Object.entries(unzipSync(zip))
    .filter(([path]) => !path.endsWith('/'))
    .map(([path, bytes]) => ({ path, size: bytes.length, text: decode(bytes) }))
}

function decode(bytes: Uint8Array): string | null {
  try {
    // The byte order mark is part of the user's file and stays.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
