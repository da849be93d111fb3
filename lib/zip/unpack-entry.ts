import { crc32 } from './crc32'
import { type Inflated, inflateBounded } from './inflate-bounded'
import { packedBytes, type ZipEntry } from './zip-directory'

/** The bytes of an entry, checked by their CRC and bounded by `maxBytes`. Never throws. */
export function unpackEntry(archive: Uint8Array, entry: ZipEntry, maxBytes: number): Inflated {
  if (entry.size > maxBytes) return { kind: 'too-large' }
  const packed = packedBytes(archive, entry)
  if (!packed || entry.isEncrypted) return { kind: 'damaged' }
  const inflated = inflate(packed, entry.method, maxBytes)
  const isWrong = inflated.kind === 'done' && crc32(inflated.bytes) !== entry.crc
  return isWrong ? { kind: 'damaged' } : inflated
}

/** Method 0 is stored, 8 is deflated (APPNOTE 4.4.5); nothing else is in use for text. */
function inflate(packed: Uint8Array, method: number, maxBytes: number): Inflated {
  if (method === 8) return inflateBounded(packed, maxBytes)
  if (method !== 0) return { kind: 'damaged' }
  if (packed.length > maxBytes) return { kind: 'too-large' }
  return { kind: 'done', bytes: Uint8Array.from(packed) }
}
