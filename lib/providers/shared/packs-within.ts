import { gzipSync } from 'fflate'

/** The most bytes that a UTF-16 unit takes in UTF-8. */
const UNIT_BYTES = 3
/** More than gzip adds to what it cannot make smaller: its head and tail, and five bytes a block. */
const ADDED_PART = 1.01
const ADDED_BYTES = 64

/**
 * Whether a text has at most so many characters once it is gzipped and written in Base64, as the modules
 * hand it to a container. It is packed only where its length leaves that open.
 */
export function packsWithin(text: string, most: number): boolean {
  const bound = base64Length(text.length * UNIT_BYTES * ADDED_PART + ADDED_BYTES)
  return bound <= most || base64Length(gzipSync(new TextEncoder().encode(text)).length) <= most
}

function base64Length(bytes: number): number {
  return Math.ceil(bytes / 3) * 4
}
