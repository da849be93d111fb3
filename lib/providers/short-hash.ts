import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The SHA-256 of a text's UTF-8 bytes in hex digits, in NFC as Terraform keeps it. */
export function longHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.normalize('NFC'))))
}

/** The first eight hex digits of it. */
export function shortHash(text: string): string {
  return longHash(text).slice(0, 8)
}
