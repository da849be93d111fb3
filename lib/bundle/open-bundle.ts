import type { SourceFile } from '../analysis/analysis'
import { MAX_BYTES } from '../document/limits'
import { MAX_ARCHIVE_BYTES } from '../zip/is-zip'
import { unpackEntry } from '../zip/unpack-entry'
import { readZipDirectory, type ZipEntry } from '../zip/zip-directory'

/** A bundle has some 30 files. */
const MAX_ENTRIES = 1000

export type OpenedBundle =
  | { readonly ok: true; readonly job: SourceFile; readonly asset: SourceFile | null }
  | { readonly ok: false; readonly message: string }

/**
 * The job and the asset in a downloaded bundle, byte for byte; the job is named after its folder,
 * which is the job's name. Nothing else of the archive is unpacked, and both are bounded while they
 * are. Messages are for the user and name `archive`. Never throws.
 */
export function openBundle(archive: string, bytes: Uint8Array): OpenedBundle {
  const refuse = (why: string): OpenedBundle => ({ ok: false, message: `${archive} ${why}` })
  if (bytes.length > MAX_ARCHIVE_BYTES) return refuse('has more than 10 MiB, so it is no bundle.')
  const entries = readZipDirectory(bytes)
  if (!entries) return refuse('is damaged, so nothing was opened. Download or copy it again.')
  if (entries.length > MAX_ENTRIES)
    return refuse(`holds ${entries.length} files, so it is no bundle.`)
  if (entries.some(({ path }) => !isSafe(path))) {
    return refuse('holds a file that would leave its folder, so nothing was opened.')
  }
  const [job, other] = entries.filter(({ path }) => /^([^/]+\/)?job\.yaml$/.test(path))
  if (!job) return refuse('holds no job.yaml, so it is no bundle. Unpack it and open the job.')
  if (other) return refuse(`holds two jobs, ${job.path} and ${other.path}. Unpack it and open one.`)
  const folder = job.path.slice(0, -'job.yaml'.length)
  const asset = entries.find(({ path }) => path === `${folder}asset.yaml`)
  const name = folder.slice(0, -1) || archive.replace(/\.zip$/i, '') || 'job'
  const jobText = unpack(bytes, job)
  if (!jobText.ok) return refuse(jobText.why)
  if (!asset) return { ok: true, job: { name: `${name}.yaml`, text: jobText.text }, asset: null }
  const assetText = unpack(bytes, asset)
  if (!assetText.ok) return refuse(assetText.why)
  return {
    ok: true,
    job: { name: `${name}.yaml`, text: jobText.text },
    asset: { name: 'asset.yaml', text: assetText.text },
  }
}

type Unpacked =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: string }

function unpack(archive: Uint8Array, entry: ZipEntry): Unpacked {
  const damaged: Unpacked = {
    ok: false,
    why: `is damaged at ${entry.path}, so nothing was opened. Download or copy it again.`,
  }
  if (entry.isEncrypted) return { ok: false, why: 'has a password. Unpack it and open the job.' }
  const tooLarge: Unpacked = { ok: false, why: `holds a ${entry.path} of more than 1 MiB.` }
  const inflated = unpackEntry(archive, entry, MAX_BYTES)
  if (inflated.kind === 'too-large') return tooLarge
  if (inflated.kind === 'damaged') return damaged
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return { ok: true, text: decoder.decode(inflated.bytes) }
  } catch {
    return { ok: false, why: `holds a ${entry.path} that is no text in UTF-8.` }
  }
}

/** No way up, no root, no drive, no backslash. */
function isSafe(path: string): boolean {
  return !/^\/|\\|^[A-Za-z]:|(^|\/)\.\.(\/|$)|\p{Cc}/u.test(path)
}
