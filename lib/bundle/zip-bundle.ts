import { type Zippable, zipSync } from 'fflate'
import type { BundleEntry } from './bundle'

/**
 * The archive of some entries: the same entries give the same bytes, on every machine. The time of
 * every entry is the first that a zip can hold, as local time, so that no time zone shows.
 */
export function zipBundle(entries: readonly BundleEntry[]): Uint8Array {
  const files: Zippable = Object.fromEntries(
    entries.map(({ path, bytes }) => [
      path,
      [bytes, { mtime: '1980-01-01T00:00:00', os: 3, attrs: 0o100644 << 16 }],
    ]),
  )
  return zipSync(files, { level: 6 })
}
