/** Largest archive that is looked into, in bytes; a bundle has some 100 kB. */
export const MAX_ARCHIVE_BYTES = 10 * 1_048_576

/** Whether bytes begin as a zip file does, an empty one included. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}
