import { shortHash } from '../providers/short-hash'

/** The most characters of a folder's name: room for the longest path inside on every file system. */
const MAX_CHARACTERS = 80

/** The most bytes that ext4, APFS and most others take for one name, in UTF-8. */
const MAX_BYTES = 255

/** Of which `_` and the hash take some when the name had to change; they are ASCII. */
const HASH_LENGTH = 9

/**
 * Names that Windows keeps for devices, whatever stands behind a dot, the superscript digits included
 * (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). `CONIN$` loses its `$` anyway.
 */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|$)/i

/**
 * A job's name as one step of a path: letters, digits, dot, hyphen and underscore, never empty,
 * never `.` or `..`, never a device of Windows, and without the hyphen in front that `cd` and `rm`
 * take for an option. A name that had to change gets a hash of the original, so that two jobs stay
 * two folders.
 */
export function folderName(jobName: string): string {
  const plain = jobName
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^[.-]+|(?<!\.)\.+$/g, '')
  const isDevice = DEVICE.test(plain)
  if (plain === jobName && plain !== '' && !isDevice && fits(plain, 0)) return plain
  const stem = cut(isDevice ? plain.replaceAll('.', '_') : plain) || 'job'
  return `${stem}_${shortHash(jobName)}`
}

/** As many of the first characters as leave room for the hash. */
function cut(name: string): string {
  const characters = [...name].slice(0, MAX_CHARACTERS - HASH_LENGTH)
  while (!fits(characters.join(''), HASH_LENGTH)) characters.pop()
  return characters.join('')
}

function fits(name: string, more: number): boolean {
  const bytes = new TextEncoder().encode(name).length
  return [...name].length + more <= MAX_CHARACTERS && bytes + more <= MAX_BYTES
}
