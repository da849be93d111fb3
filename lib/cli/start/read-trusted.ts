import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'

const WRITABLE_BY_OTHERS = 0o022

/**
 * A file that nobody else can have written: it is the user's own, the superuser's or that of the
 * owner of the program, no link, and open to no other writer. Null for any other, and for none.
 */
export function readTrusted(path: string, program: string): Buffer | null {
  let file: number
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  } catch {
    return null
  }
  try {
    const stats = fstatSync(file)
    if (!stats.isFile() || !isTrusted(stats, program)) return null
    const bytes = Buffer.allocUnsafeSlow(stats.size)
    return readSync(file, bytes, 0, stats.size, 0) === stats.size ? bytes : null
  } catch {
    return null
  } finally {
    closeSync(file)
  }
}

function isTrusted({ uid, mode }: Stats, program: string): boolean {
  // Windows knows neither owners nor modes; what lies in these folders is the user's there.
  if (!process.getuid) return true
  if ((mode & WRITABLE_BY_OTHERS) !== 0) return false
  return uid === process.getuid() || uid === 0 || uid === statSync(program).uid
}
