import type { PickedFile, SaveTarget } from '@/components/state/designer-state'
import { MAX_BYTES } from '@/lib/document/limits'
import { refuseText } from '@/lib/document/refuse-text'

/** A file on its way in: what a `File` has, so that tests need no browser. */
export interface Upload {
  readonly name: string
  /** In bytes. */
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
  /** Where the browser may write it back to. */
  readonly target?: SaveTarget
}

/** The text, or why the file is not opened, in words for the user. */
export type UploadResult =
  | { readonly ok: true; readonly file: PickedFile }
  | { readonly ok: false; readonly message: string }

/** Reads an upload as UTF-8, byte for byte (a BOM included). Refuses what is too large or no text. */
export async function readUpload(upload: Upload): Promise<UploadResult> {
  const { name, target } = upload
  if (upload.size > MAX_BYTES) {
    const size = (upload.size / 1_048_576).toFixed(2)
    return { ok: false, message: `${name} has ${size} MiB, and documents over 1 MiB are refused.` }
  }
  const text = await decode(upload)
  if (text === null) {
    return {
      ok: false,
      message: `${name} is not a text file in UTF-8, so it is no job and no asset.`,
    }
  }
  if (/^\uFEFF?\s*$/.test(text)) {
    return { ok: false, message: `${name} is empty, so there is nothing to open.` }
  }
  const refusal = refuseText(text)
  if (refusal) return { ok: false, message: `${name}: ${refusal.message}` }
  return { ok: true, file: { name, text, ...(target && { target }) } }
}

/** Null for bytes that are no UTF-8, and for what cannot be read (a folder, a file that is gone). */
async function decode(upload: Upload): Promise<string | null> {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return decoder.decode(await upload.arrayBuffer())
  } catch {
    return null
  }
}
