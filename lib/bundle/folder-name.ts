import { shortHash } from '../providers/short-hash'

/** The most characters of a folder's name: room for the longest path inside on every file system. */
const MAX_CHARACTERS = 80

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A job's name as one step of a path: letters, digits, dot, hyphen and underscore, never empty,
 * never `.` or `..`, never a device of Windows. A name that had to change gets a hash of the
 * original, so that two jobs stay two folders.
 */
export function folderName(jobName: string): string {
  const plain = jobName
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const isKept = plain === jobName && [...plain].length <= MAX_CHARACTERS && !DEVICE.test(plain)
  if (isKept && plain !== '') return plain
  const stem = [...plain].slice(0, MAX_CHARACTERS - 9).join('') || 'job'
  return `${stem}_${shortHash(jobName)}`
}
