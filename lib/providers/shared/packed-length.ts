import { gzipSync, strToU8 } from 'fflate'

/** The most bytes that a UTF-16 unit takes in UTF-8. */
const UNIT_BYTES = 3
/** More than gzip adds to what it cannot make smaller: its head and tail, and five bytes a block. */
const ADDED_PART = 1.01
const ADDED_BYTES = 64

/**
 * The number of characters of a text that is gzipped and written in Base64, as the modules hand it to
 * a container; `most` in place of it, without packing, where it is certainly no more than that.
 */
export function packedLength(text: string, most: number): number {
  const bound = base64Length(text.length * UNIT_BYTES * ADDED_PART + ADDED_BYTES)
  return bound <= most ? most : base64Length(gzipSync(strToU8(text)).length)
}

function base64Length(bytes: number): number {
  return Math.ceil(bytes / 3) * 4
}
